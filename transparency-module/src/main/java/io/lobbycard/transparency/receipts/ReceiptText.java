package io.lobbycard.transparency.receipts;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import io.lobbycard.transparency.keys.PublicKey;
import io.lobbycard.transparency.keys.SigningKey;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;

/**
 * A receipt as it travels: a compact JWS (RFC 7515) with EdDSA over its exact payload. Only one text stands for a receipt:
 * base64url without a bit to spare, and a header with these three members as we write them.
 */
public final class ReceiptText {

    private static final String TYPE = "lobbycard-receipt";

    private final String signed;
    private final String keyId;
    private final byte[] payload;
    private final byte[] signature;

    private ReceiptText(String signed, String keyId, byte[] payload, byte[] signature) {
        this.signed = signed;
        this.keyId = keyId;
        this.payload = payload;
        this.signature = signature;
    }

    static String sign(byte[] payload, SigningKey key) {
        String signed = header(key.publicKey().id()) + "." + Base64URL.encode(payload);
        return signed + "." + Base64URL.encode(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /**
     * Takes a receipt apart; nothing is checked but its form.
     *
     * @throws IllegalArgumentException if it is not a receipt to the letter
     */
    public static ReceiptText parse(String text) {
        if (text.chars().anyMatch(Character::isWhitespace)) {
            throw malformed("A receipt has no spaces and no line ends, not even before or after it.");
        }
        List<String> parts = List.of(text.split("\\.", -1));
        if (parts.size() != 3) {
            throw malformed(
                    "A receipt has three parts with dots between them, and this text has " + parts.size() + ".");
        }
        byte[] header = decoded(parts.get(0));
        byte[] payload = decoded(parts.get(1));
        byte[] signature = decoded(parts.get(2));
        try {
            String keyId =
                    JWSHeader.parse(new String(header, StandardCharsets.UTF_8)).getKeyID();
            if (keyId != null && header(keyId).equals(parts.get(0))) {
                return new ReceiptText(parts.get(0) + "." + parts.get(1), keyId, payload, signature);
            }
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("The header of this receipt cannot be read.", unreadable);
        }
        throw malformed("The header of this receipt is not one that this service writes.");
    }

    /** The name of the key that should have signed it. */
    public String keyId() {
        return keyId;
    }

    boolean signedWith(PublicKey key) {
        return key.verifies(signed.getBytes(StandardCharsets.US_ASCII), signature);
    }

    byte[] payload() {
        return payload.clone();
    }

    private static String header(String keyId) {
        return Base64URL.encode(
                        "{\"alg\":\"" + JWSAlgorithm.EdDSA + "\",\"typ\":\"" + TYPE + "\",\"kid\":\"" + keyId + "\"}")
                .toString();
    }

    private static byte[] decoded(String part) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("A part of this receipt is not base64url.", notBase64);
        }
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw malformed("A part of this receipt is base64url with bits or padding to spare.");
        }
        return bytes;
    }

    private static IllegalArgumentException malformed(String why) {
        return new IllegalArgumentException(why);
    }
}
