package io.lobbycard.catalog.images;

import io.lobbycard.web.ProblemException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Image files in a bucket of an S3-compatible object store. The store itself sees to it that no file is written over: each
 * is put under the condition that there is none of its name (RFC 9110, {@code If-None-Match: *}).
 */
final class S3ImageStore implements ImageStore {

    private static final Logger LOG = System.getLogger(S3ImageStore.class.getName());
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration ONE_TRY = Duration.ofSeconds(10);
    private static final Duration ALL_TRIES = Duration.ofSeconds(25);

    /** Somebody waits for what is read, and most of it is small. */
    private static final Duration ONE_READ = Duration.ofSeconds(3);

    private static final Duration ALL_READS = Duration.ofMillis(3_500);

    private final S3Client client;
    private final S3Location location;

    S3ImageStore(S3Client client, S3Location location) {
        this.client = client;
        this.location = location;
    }

    /** With the credentials that the environment holds, such as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. */
    static S3ImageStore in(S3Location location) {
        return new S3ImageStore(client(location).build(), location);
    }

    /**
     * Checksums are sent only where a store insists, because not all stores know the newer ones; the signature covers all.
     */
    static S3ClientBuilder client(S3Location location) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(location.region()))
                .forcePathStyle(location.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(ONE_TRY))
                .overrideConfiguration(
                        limits -> limits.apiCallAttemptTimeout(ONE_TRY).apiCallTimeout(ALL_TRIES));
        location.endpoint().ifPresent(client::endpointOverride);
        return client;
    }

    @Override
    public void requireUsable() {
        try {
            client.headBucket(request -> request.bucket(location.bucket()));
        } catch (SdkException unusable) {
            throw new IllegalStateException(
                    "Pictures cannot be kept in " + location + ": " + unusable.getMessage()
                            + " Check the settings lobbycard.image.store and what follows it, and the credentials in"
                            + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
                    unusable);
        }
    }

    @Override
    public Optional<byte[]> read(String name) {
        return answered(() -> {
            try {
                return Optional.of(client.getObjectAsBytes(request -> request.bucket(location.bucket())
                                .key(key(name))
                                .overrideConfiguration(S3ImageStore::quickly))
                        .asByteArrayUnsafe());
            } catch (NoSuchKeyException absent) {
                return Optional.empty();
            }
        });
    }

    @Override
    public boolean has(String name) {
        return answered(() -> {
            try {
                client.headObject(request ->
                        request.bucket(location.bucket()).key(key(name)).overrideConfiguration(S3ImageStore::quickly));
                return true;
            } catch (NoSuchKeyException absent) {
                return false;
            }
        });
    }

    @Override
    public void keep(String name, byte[] bytes) {
        if (has(name)) {
            return;
        }
        try {
            client.putObject(
                    request -> request.bucket(location.bucket()).key(key(name)).ifNoneMatch("*"),
                    RequestBody.fromBytes(bytes));
        } catch (SdkException refused) {
            // 412 or a closed connection: somebody else was quicker, and wrote the same bytes
            if (!has(name)) {
                throw failed(refused);
            }
        }
    }

    private static void quickly(AwsRequestOverrideConfiguration.Builder limits) {
        limits.apiCallAttemptTimeout(ONE_READ).apiCallTimeout(ALL_READS);
    }

    private String key(String name) {
        if (!name.matches("[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*")) {
            throw new IllegalArgumentException(
                    "The name of an image file has lower-case letters, digits, dots, dashes and slashes, found " + name
                            + ".");
        }
        return location.prefix() + name;
    }

    private <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException without) {
            throw failed(without);
        }
    }

    private ProblemException failed(SdkException why) {
        LOG.log(Level.WARNING, "The image store {0} failed: {1}", location, why.getMessage());
        return ImageStore.away(why);
    }
}
