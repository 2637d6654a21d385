package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.TasteRule.Formula;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes the content of a snapshot; {@link SnapshotReader} reads it in the same order. */
final class SnapshotWriter {

    private final DataOutputStream out;

    SnapshotWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(Snapshot snapshot) throws IOException {
        if (snapshot.tasteRule().formula() != Formula.LOG_RATIO) {
            throw new IllegalStateException("Expected tastes by log ratios, which alone can be stored, but found "
                    + snapshot.tasteRule().formula());
        }
        out.writeLong(snapshot.number());
        out.writeLong(snapshot.createdAt());
        policy(snapshot.policy());
        out.writeDouble(snapshot.tasteRule().halfLifeDays());
        out.writeDouble(snapshot.tasteRule().closedShrinkage());
        out.writeDouble(snapshot.tasteRule().openShrinkage());
        catalog(snapshot.catalog());
        floats(snapshot.model().prior);
        floats(snapshot.model().own);
        floats(snapshot.model().cross);
        floats(snapshot.model().sharpness);
        floats(snapshot.model().baseline.reward);
        out.writeFloat(snapshot.model().unit);
        floats(snapshot.model().baseline.share);
        floats(snapshot.model().baseline.match);
        floats(snapshot.model().baseline.fondness);
    }

    private void policy(Policy policy) throws IOException {
        out.writeInt(policy.version());
        out.writeDouble(policy.epsilon());
        out.writeDouble(policy.eta());
        out.writeDouble(policy.statedBonus());
    }

    private void catalog(CatalogView catalog) throws IOException {
        ids(catalog.titles);
        ids(catalog.artworks);
        ids(catalog.kinds);
        ids(catalog.signals.ids());
        floats(catalog.signals.baseRate);
        ints(catalog.runtimeSeconds);
        ids(catalog.episodes.episodes);
        ints(catalog.episodes.seconds);
        ints(catalog.firstArtwork);
        ints(catalog.titleOf);
        ints(catalog.neutral);
        for (String reason : catalog.ineligibility) {
            out.writeBoolean(reason != null);
            if (reason != null) {
                string(reason);
            }
        }
        rows(catalog.titleSignals);
        rows(catalog.facets);
        floats(catalog.traits.quality());
        ints(catalog.traits.kind());
        floats(catalog.traits.prominence());
        floats(catalog.traits.faceShare());
        rows(catalog.sensitiveOfTitle);
        rows(catalog.sensitiveOfArtwork);
    }

    private void rows(SparseRows rows) throws IOException {
        ints(rows.start);
        ints(rows.column);
        floats(rows.value);
    }

    void ids(Ids ids) throws IOException {
        out.writeInt(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            string(ids.id(i));
        }
    }

    private void string(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void ints(int[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
        buffer.asIntBuffer().put(values);
        out.writeInt(values.length);
        out.write(buffer.array());
    }

    private void floats(float[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES);
        buffer.asFloatBuffer().put(values);
        out.writeInt(values.length);
        out.write(buffer.array());
    }
}
