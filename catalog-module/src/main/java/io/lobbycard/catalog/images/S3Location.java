package io.lobbycard.catalog.images;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in which object store images lie.
 *
 * @param prefix before each file's name, empty or with a slash at its end
 * @param endpoint of a store that is not Amazon's
 * @param pathStyle true where the bucket stands in the path of an address and not in its host
 */
record S3Location(String bucket, String prefix, String region, Optional<URI> endpoint, boolean pathStyle) {

    private static final Pattern ADDRESS =
            Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/(\\w[\\w.-]*(?:/\\w[\\w.-]*)*))?/?");

    /** @param settings what stands behind {@code lobbycard.image.store.}: endpoint, region and path.style */
    static S3Location of(String address, Function<String, Optional<String>> settings) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "The setting lobbycard.image.store is the address of a bucket, such as s3://pictures/lobbycard; found "
                            + address + ".");
        }
        String folder = parts.group(2);
        Optional<URI> endpoint = settings.apply("endpoint").map(S3Location::endpoint);
        return new S3Location(
                parts.group(1),
                folder == null ? "" : folder + "/",
                settings.apply("region").orElse("us-east-1"),
                endpoint,
                settings.apply("path.style").map(Boolean::parseBoolean).orElse(endpoint.isPresent()));
    }

    private static URI endpoint(String address) {
        if (!address.matches("https?://[^/\\s]+/?")) {
            throw new IllegalArgumentException(
                    "The setting lobbycard.image.store.endpoint is the address of a server, such as https://minio.example:9000;"
                            + " found " + address + ".");
        }
        return URI.create(address);
    }

    @Override
    public String toString() {
        return "s3://" + bucket + "/" + prefix + endpoint.map(at -> " at " + at).orElse("");
    }
}
