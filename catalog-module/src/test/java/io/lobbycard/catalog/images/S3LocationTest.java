package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3LocationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pictures",
                "https://pictures.example",
                "s3://",
                "s3://UPPER",
                "s3://pictures/../other",
                "s3://pictures//x",
                "s3://pictures/a b"
            })
    void addressThatNamesNoBucketIsRefusedWithAnExample(String address) {
        String sentence = String.valueOf(assertThrows(IllegalArgumentException.class, () -> location(address, Map.of()))
                .getMessage());

        assertTrue(sentence.contains("s3://pictures/lobbycard") && sentence.endsWith(address + "."), sentence);
    }

    @Test
    void endpointIsAServer() {
        assertThrows(
                IllegalArgumentException.class,
                () -> location("s3://pictures", Map.of("endpoint", "minio.example:9000")));
    }

    @Test
    void bucketOfAmazonNeedsNothingElse() {
        S3Location amazon = location("s3://pictures", Map.of("region", "eu-central-1"));

        assertEquals("s3://pictures/", amazon.toString());
        assertEquals("eu-central-1", amazon.region());
        assertFalse(amazon.pathStyle());
    }

    @Test
    void otherStoresHaveTheBucketInThePathUnlessToldOtherwise() {
        S3Location other = location("s3://pictures/tv/", Map.of("endpoint", "http://minio.example:9000"));

        assertEquals("tv/", other.prefix());
        assertTrue(other.pathStyle());
        assertFalse(location("s3://pictures", Map.of("endpoint", "http://minio.example:9000", "path.style", "false"))
                .pathStyle());
    }

    private static S3Location location(String address, Map<String, String> settings) {
        return S3Location.of(address, name -> Optional.ofNullable(settings.get(name)));
    }
}
