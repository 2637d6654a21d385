package io.lobbycard.transparency.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The public half of an Ed25519 key (RFC 8032), which the platform's own provider checks signatures with. */
public final class PublicKey {

    /** What comes before the 32 bytes of the key in X.509 (RFC 8410, section 4). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int LENGTH = 32;

    private final byte[] bytes;
    private final java.security.PublicKey key;

    private PublicKey(byte[] bytes, java.security.PublicKey key) {
        this.bytes = bytes;
        this.key = key;
    }

    static PublicKey of(java.security.PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new PublicKey(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length), key);
    }

    /**
     * Takes the key from a JWK.
     *
     * @throws IllegalArgumentException if it is no Ed25519 key
     */
    public static PublicKey of(OctetKeyPair jwk) {
        byte[] x = jwk.getDecodedX();
        if (!jwk.getCurve().equals(Curve.Ed25519) || x.length != LENGTH) {
            throw new IllegalArgumentException("A signing key is an Ed25519 key, and this is none.");
        }
        return of(x);
    }

    /**
     * Takes the key from its bytes.
     *
     * @param x all 32 of them
     * @throws IllegalArgumentException if it is no Ed25519 key
     */
    public static PublicKey of(byte[] x) {
        byte[] encoded = ByteBuffer.allocate(X509_PREFIX.length + x.length)
                .put(X509_PREFIX)
                .put(x)
                .array();
        try {
            return of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException notOnTheCurve) {
            throw new IllegalArgumentException("A signing key is an Ed25519 key, and this is none.", notOnTheCurve);
        }
    }

    public boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has Ed25519.", missing);
        }
    }

    /** The key's 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    byte[] x509() {
        return key.getEncoded();
    }

    /** The key as a JWK, named by its thumbprint (RFC 7638). */
    public OctetKeyPair jwk() {
        try {
            return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(bytes))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.EdDSA)
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    /** The name by which signatures refer to it. */
    public String id() {
        return jwk().getKeyID();
    }
}
