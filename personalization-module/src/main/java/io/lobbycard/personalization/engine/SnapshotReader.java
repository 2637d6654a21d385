package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SnapshotWriter} wrote. A length beyond what the bytes can hold is refused before memory is taken for it. */
final class SnapshotReader {

    private final DataInputStream in;
    private final long mostBytes;

    SnapshotReader(DataInputStream in, long mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** @param version of the format in which it was written */
    Snapshot read(int version) throws IOException {
        long number = in.readLong();
        long createdAt = in.readLong();
        Policy policy = new Policy(in.readInt(), in.readDouble(), in.readDouble(), in.readDouble());
        TasteRule rule = new TasteRule(in.readDouble(), in.readDouble(), in.readDouble());
        CatalogView catalog = catalog(version);
        return new Snapshot(number, createdAt, catalog, model(version), policy, rule);
    }

    private Model model(int version) throws IOException {
        float[] prior = floats();
        float[] own = floats();
        float[] cross = floats();
        float[] sharpness = floats();
        float[] reward = floats();
        float unit = in.readFloat();
        Baseline baseline = version < SnapshotFormat.WITH_BASELINE
                ? Baseline.unlearned(reward)
                : new Baseline(reward, floats(), floats(), floats());
        return new Model(prior, own, cross, sharpness, baseline, unit);
    }

    private CatalogView catalog(int version) throws IOException {
        Ids titles = ids();
        Ids artworks = ids();
        Ids kinds = ids();
        Ids signals = ids();
        Family[] families = new Family[signals.size()];
        for (int i = 0; i < families.length; i++) {
            families[i] = Signal.parse(signals.id(i)).orElseThrow().family();
        }
        return new CatalogView(new CatalogParts(
                titles,
                artworks,
                kinds,
                new Signals(signals, families, floats()),
                ints(),
                version < SnapshotFormat.WITH_EPISODES ? EpisodeRuntimes.NONE : new EpisodeRuntimes(ids(), ints()),
                ints(),
                ints(),
                ints(),
                reasons(artworks.size()),
                rows(),
                rows(),
                new ArtworkTraits(floats(), ints(), floats(), floats()),
                rows(),
                rows()));
    }

    private @Nullable String[] reasons(int count) throws IOException {
        @Nullable String[] reasons = new String[count];
        for (int i = 0; i < count; i++) {
            reasons[i] = in.readBoolean() ? string() : null;
        }
        return reasons;
    }

    private SparseRows rows() throws IOException {
        return new SparseRows(ints(), ints(), floats());
    }

    Ids ids() throws IOException {
        int count = length(Integer.BYTES);
        Ids ids = new Ids();
        for (int i = 0; i < count; i++) {
            ids.add(string());
        }
        return ids;
    }

    private String string() throws IOException {
        byte[] bytes = new byte[length(1)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    int[] ints() throws IOException {
        byte[] bytes = new byte[length(Integer.BYTES) * Integer.BYTES];
        in.readFully(bytes);
        int[] values = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(values);
        return values;
    }

    private float[] floats() throws IOException {
        byte[] bytes = new byte[length(Float.BYTES) * Float.BYTES];
        in.readFully(bytes);
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }

    private int length(int bytesEach) throws IOException {
        int length = in.readInt();
        if (length < 0 || (long) length * bytesEach > mostBytes) {
            throw new EOFException("a length of " + length + " is beyond what the bytes can hold");
        }
        return length;
    }
}
