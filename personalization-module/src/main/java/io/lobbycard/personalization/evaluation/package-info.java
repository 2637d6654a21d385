/**
 * Judges policies by logs of other policies, and checks logs and groups so that figures made of them can be believed.
 *
 * <p>Plain Java: no container, no clock, no I/O but the reader that is passed in; randomness is passed in or seeded.
 *
 * <pre>{@code
 * DecisionLog.Builder builder = DecisionLog.builder();
 * builder.candidates("heat", List.of("pacino", "deniro", "skyline"));
 * builder.add(new LoggedDecision("heat", "pacino", 0.90, 1, "ann"));
 * builder.add(new LoggedDecision("heat", "skyline", 0.05, 0, "bob"));
 * DecisionLog log = builder.build(); // or DecisionCsv.read(reader, LogColumns.STANDARD)
 *
 * EvaluatedPolicy skyline = EvaluatedPolicy.always(Map.of("heat", "skyline"));
 * Evaluation evaluation = Evaluation.of(log, skyline);
 * Estimate robust = evaluation.doublyRobust();
 * System.out.printf("%.4f in [%.4f, %.4f], as from %.0f decisions%n", robust.value(),
 *         robust.interval().lower(), robust.interval().upper(), robust.effectiveSampleSize());
 * Estimate ofHeat = evaluation.inStratum("heat").bootstrapped(42, 2_000).snips();
 *
 * PropensityCheck draws = new PropensityCheck();
 * draws.add("heat", List.of("pacino", "deniro", "skyline"), new double[] {0.90, 0.05, 0.05}, 0);
 * List<ArmResidual> wrong = draws.alarms(PropensityCheck.DEFAULT_ALARM_LEVEL);
 * boolean mismatch = GroupSizeCheck.of(4_870, 100_000, 0.05).alarm(GroupSizeCheck.DEFAULT_ALARM_LEVEL);
 * Lift lift = Lift.compare(personalised, control, daysSoFar, 0.02); // GroupTotals of either group
 * List<ProbabilityOfBest> best = ProbabilityOfBest.of(List.of(new RatePosterior(30, 400), new RatePosterior(41, 390)));
 * }</pre>
 *
 * <p>With n decisions, reward r, propensity p, probability pi of the judged policy for the logged action a, weight
 * w = pi / p, reward model q, and v = sum over candidates of pi q:
 *
 * <table>
 * <caption>Estimates of {@link Evaluation}</caption>
 * <tr><th>estimate<th>formula<th>source
 * <tr><td>IPS<td>mean of w r<td>Horvitz and Thompson 1952
 * <tr><td>clipped IPS<td>mean of min(w, M) r<td>Ionides 2008; Bottou et al. 2013
 * <tr><td>SNIPS<td>sum of w r / sum of w<td>Swaminathan and Joachims 2015
 * <tr><td>direct method<td>mean of v<td>Dudik, Langford and Li 2011, section 2
 * <tr><td>doubly robust<td>mean of v + w (r - q(a))<td>Dudik, Langford and Li 2011, section 2
 * <tr><td>replay<td>mean of r over the decisions kept, each with probability w / max w<td>Li, Chu, Langford and Wang
 *     2011, which this is for uniform logs and a deterministic policy; Dudik, Erhan, Langford and Li 2012
 *     for unequal propensities
 * </table>
 *
 * <p>All are ratios of two sums over members, so standard errors are linearised and clustered by member (Cochran 1977,
 * section 6.4). The direct method borrows the doubly robust standard error, which has the influence function of the
 * regression estimate (Hahn 1998), so its interval covers chance but not the bias of its model.
 */
@NullMarked
package io.lobbycard.personalization.evaluation;

import org.jspecify.annotations.NullMarked;
