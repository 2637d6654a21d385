package io.lobbycard.transparency;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.MemberId;
import java.util.List;
import java.util.Set;

/**
 * Pictures that members say misled them: hidden from them at once, and answered by a reviewer within a time that they are
 * told.
 */
public interface MisledReports {

    /** Most characters of a member's words, and of a reviewer's answer. */
    int LONGEST = 500;

    /**
     * Hides the picture from the member and asks the reviewers. Said again while it waits, it is the same report.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is no such artwork, 422 if the words are too long
     */
    MisledReport report(MemberId member, ArtworkId artwork, String words);

    /** What this member has reported, the newest first. */
    List<MisledReport> of(MemberId member);

    /** How many answers this member has not seen yet. */
    int unread(MemberId member);

    /** Takes down that this member has seen the answers to these of their reports, as far as they are answered. */
    void read(MemberId member, Set<Long> reports);

    /** What waits for an answer, the most urgent first. */
    List<MisledReport> waiting(int limit);

    /** How many wait for an answer. */
    int unanswered();

    /**
     * Answers a report, and with {@link MisledReport.Outcome#WITHDRAWN} withdraws the picture from everybody.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is no such report, 409 if it is answered, 403 if the reviewer
     *     uploaded the picture, 422 if the answer is empty or too long
     */
    MisledReport answer(long id, String reviewer, MisledReport.Outcome outcome, String answer);
}
