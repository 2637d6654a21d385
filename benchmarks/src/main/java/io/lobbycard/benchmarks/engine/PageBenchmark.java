package io.lobbycard.benchmarks.engine;

import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.StatedChoices;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One page: scored only, drawn, and drawn with a token signed for each title. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {

    private static final int TOKEN_BYTES = 64;

    private final Choices choices = new Choices();
    private final Mac mac = mac();
    private long seed;

    /** The best picture of every title, nothing left to chance. */
    @Benchmark
    public Choices page(PageState state) {
        state.chooser.choose(state.taste, state.certain, new Draw(1, 1, false), state.page, choices);
        return choices;
    }

    /** With noise and propensities. */
    @Benchmark
    public Choices drawnPage(PageState state) {
        state.chooser.choose(state.taste, StatedChoices.NONE, new Draw(++seed, 1, false), state.page, choices);
        return choices;
    }

    /** With a token for each title too. */
    @Benchmark
    public int pageWithTokens(PageState state) {
        drawnPage(state);
        ByteBuffer token = ByteBuffer.allocate(TOKEN_BYTES);
        int length = 0;
        for (int place = 0; place < choices.size(); place++) {
            token.clear().putInt(choices.artwork(place)).putDouble(choices.propensity(place));
            mac.update(token.array());
            length += Base64.getUrlEncoder().encodeToString(mac.doFinal()).length();
        }
        return length;
    }

    private static Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[TOKEN_BYTES], "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
