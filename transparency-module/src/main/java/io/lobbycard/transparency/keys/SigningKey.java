package io.lobbycard.transparency.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** An Ed25519 key pair (RFC 8032). */
public final class SigningKey {

    private static final String ED25519 = "Ed25519";

    private final PrivateKey key;
    private final PublicKey publicKey;

    private SigningKey(PrivateKey key, PublicKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            return new SigningKey(pair.getPrivate(), PublicKey.of(pair.getPublic()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has Ed25519.", missing);
        }
    }

    /**
     * @param pkcs8 what {@link #pkcs8()} gave
     * @param x509 the public half, from the row beside it
     */
    static SigningKey of(byte[] pkcs8, byte[] x509) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance(ED25519);
        return new SigningKey(
                factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)),
                PublicKey.of(factory.generatePublic(new X509EncodedKeySpec(x509))));
    }

    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has Ed25519.", missing);
        }
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    byte[] pkcs8() {
        return key.getEncoded();
    }
}
