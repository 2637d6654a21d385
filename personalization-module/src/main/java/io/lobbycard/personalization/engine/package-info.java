/**
 * Chooses the artwork that a member sees for each title, and says exactly why: plain Java, to be used with or without a
 * container.
 *
 * <p>Complete use:
 *
 * <pre>{@code
 * CatalogView catalog = CatalogView.builder()
 *         .title(goodWillHunting)
 *         .title(nottingHill)
 *         .artwork(couple)
 *         .artwork(comedian)
 *         .build();
 * Snapshot snapshot = new Snapshot(1, now, catalog, Model.initial(catalog));
 *
 * History history = History.builder()
 *         .add(catalog.titleIndex("notting-hill"), null, now - 86_400, 7_400)
 *         .build();
 * Taste taste = snapshot.taste(history, history.size(), now, StatedChoices.NONE);
 *
 * Chooser chooser = new Chooser(snapshot);
 * Draw draw = new Draw(memberSeed, period, false);
 * Choices choices = new Choices();
 * chooser.choose(taste, StatedChoices.NONE, draw, titles, choices);
 * Explanation why = chooser.explain(taste, StatedChoices.NONE, draw, titles[0]);
 *
 * DailySums today = new DailySums(catalog);
 * chooser.outcome(taste, StatedChoices.NONE, draw, titles[0], choices.artwork(0), Reward.QUALITY_PLAY)
 *         .ifPresent(today::add);
 * Model learned = new Learner(catalog).add(today, 1).learn();
 * byte[] stored = new Snapshot(2, now, catalog, learned).toBytes();
 * }</pre>
 *
 * <p>All that the engine is told of a member lies in three types: {@link History}, {@link StatedChoices} and {@link Draw}.
 *
 * <h2>How viewings become taste</h2>
 *
 * <p>Each viewing v has a weight e(v): the part watched, halved with every half-life of age, and saturated. The weights of
 * one film or episode, whose plain total is x, come to 2(1 - 2^-x); the units of one title, with total y, come to log2(1 +
 * y). Each total is shared among its viewings in proportion to their plain parts, so the shares add up to it.
 *
 * <p>For a signal s let O be the sum of e(v) times how much v's title carries s, E = (base rate of s) times the sum of
 * e(v), and b the shrinkage. The taste for s is the shrunk log ratio of observed to expected (Norén, Hopstadius and Bate
 * 2013, section 2.2): log((O + b) / (E + b)) = log(1 + O/b) - log(1 + E/b) for the closed families. For themes and persons,
 * of which nobody meets more than a few, not having watched says nothing, and the taste is log(1 + O/(b + E)).
 *
 * <p>Viewing v's amount through s is its share of the first term, in proportion to what it adds to O, less its share of the
 * second, in proportion to what it adds to E. The shares of each term add up to the term, so the amounts of all viewings add
 * up to the taste; an empty history has none, so nothing is left for the prior. Amounts are fixed by the whole history up to
 * the watermark: leaving a viewing out takes its own amounts away and changes no other.
 *
 * <p>A viewing of a title with a sensitive theme that the member has not allowed adds to neither O nor E of any theme or
 * person, and base rates of themes and persons are taken over titles without sensitive themes. The base rate of s is what
 * the average title on show, one with a picture that may be chosen, carries of it; twenty average titles of the whole
 * catalogue are counted beside them.
 */
@NullMarked
package io.lobbycard.personalization.engine;

import org.jspecify.annotations.NullMarked;
