package io.lobbycard.catalog.images;

import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobProviderMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3-compatible server (S3Proxy) that keeps its objects in memory. */
final class ObjectStore implements AutoCloseable {

    private static final String KEY = "editor";
    private static final String SECRET = "a secret of the tests";

    private final BlobStoreContext memory = ContextBuilder.newBuilder(new TransientNio2BlobProviderMetadata())
            .credentials(KEY, SECRET)
            .overrides(new Properties())
            .build(BlobStoreContext.class);
    private final S3Proxy server = S3Proxy.builder()
            .blobStore(memory.getBlobStore())
            .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .build();

    void start() {
        try {
            server.start();
        } catch (Exception failed) {
            throw new IllegalStateException("The object store for tests did not start.", failed);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("The object store for tests did not stop.", failed);
        }
        memory.close();
    }

    /** A bucket, made now if it is not there. */
    ImageStore bucket(String name, String prefix) {
        memory.getBlobStore().createContainerInLocation(null, name);
        return store(name, prefix, SECRET, server.getPort());
    }

    ImageStore missingBucket() {
        return store("nowhere", "", SECRET, server.getPort());
    }

    ImageStore withSecret(String secret) {
        memory.getBlobStore().createContainerInLocation(null, "pictures");
        return store("pictures", "", secret, server.getPort());
    }

    static ImageStore nobodyListening() {
        return store("pictures", "", SECRET, 1);
    }

    private static ImageStore store(String bucket, String prefix, String secret, int port) {
        S3Location location =
                new S3Location(bucket, prefix, "us-east-1", Optional.of(URI.create("http://127.0.0.1:" + port)), true);
        S3Client client = S3ImageStore.client(location)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, secret)))
                .build();
        return new S3ImageStore(client, location);
    }
}
