package io.lobbycard.catalog;

import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Uploads pictures as a form would. */
public final class Upload {

    private static final String BOUNDARY = "lobbycard-test-boundary";

    private Upload() {}

    public static Answer to(Rest caller, String title, byte[] file, String details) {
        return caller.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send(
                        "POST",
                        "/api/v1/titles/" + title + "/artwork",
                        BodyPublishers.ofByteArrays(List.of(
                                text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"details\"\r\n"
                                        + "Content-Type: application/json\r\n\r\n" + details + "\r\n"),
                                text("--" + BOUNDARY
                                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
                                        + "Content-Type: image/jpeg\r\n\r\n"),
                                file,
                                text("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    /** A picture of one colour, so that each colour is a file of its own. */
    public static byte[] picture(Color color) {
        BufferedImage picture = new BufferedImage(700, 394, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 700, 394);
        graphics.dispose();
        return file(picture);
    }

    /** An upright picture with something to see in it. */
    public static byte[] poster() {
        return file(poster(800, 1_200));
    }

    /** The same, as somebody would save it for a page. */
    public static byte[] smallPoster() {
        return file(poster(400, 600));
    }

    private static BufferedImage poster(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.scale(width / 8.0, height / 12.0);
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(1, 1, 3, 4);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(5, 3, 2, 8);
        graphics.setColor(Color.GREEN);
        graphics.fillOval(0, 7, 4, 4);
        graphics.dispose();
        return picture;
    }

    private static byte[] file(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
