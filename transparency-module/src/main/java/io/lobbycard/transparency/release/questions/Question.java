package io.lobbycard.transparency.release.questions;

import io.lobbycard.catalog.TitleId;

/**
 * Everything that can be asked. What is not one of these forms cannot be asked in any wording: no streaks, no extremes, no
 * single member, no crowd defined by who they are, no day or week.
 */
public sealed interface Question {

    CalendarPeriod period();

    /** What it is about apart from the period; questions of one subject may not overlap in time. */
    String subject();

    /** What one member can add to the answer; the same for every member. */
    Contribution contribution();

    /** The question in one line, the same for every way of asking it. */
    default String key() {
        return subject() + ":" + period();
    }

    /** How many members watched a title. */
    record MembersWatched(TitleId title, CalendarPeriod period) implements Question {

        @Override
        public String subject() {
            return "members-watched:" + title;
        }

        @Override
        public Contribution contribution() {
            return new Contribution(1, 0);
        }
    }

    /** How long a title was watched, each member's time cut at {@link #MINUTES}. */
    record HoursWatched(TitleId title, CalendarPeriod period) implements Question {

        /** The most that one member's viewing of one title can add: ten hours. */
        public static final int MINUTES = 600;

        @Override
        public String subject() {
            return "hours-watched:" + title;
        }

        @Override
        public Contribution contribution() {
            return new Contribution(1, MINUTES);
        }
    }

    /** Which share of the members who watched a title watched it to its end. */
    record CompletionShare(TitleId title, CalendarPeriod period) implements Question {

        @Override
        public String subject() {
            return "completion-share:" + title;
        }

        @Override
        public Contribution contribution() {
            return new Contribution(1, 1);
        }
    }

    /** The titles that most members watched; each member counts for the {@link #TITLES_PER_MEMBER} watched longest. */
    record TopTitles(CalendarPeriod period) implements Question {

        /** How many titles one member can count for. */
        public static final int TITLES_PER_MEMBER = 5;

        /** How many titles are named at most. */
        public static final int LONGEST = 10;

        @Override
        public String subject() {
            return "top-titles";
        }

        @Override
        public Contribution contribution() {
            return new Contribution(TITLES_PER_MEMBER, 0);
        }
    }

    /** For each artwork of a title, which share of the members who saw it watched the title. */
    record TakeRate(TitleId title, CalendarPeriod period) implements Question {

        @Override
        public String subject() {
            return "take-rate:" + title;
        }

        @Override
        public Contribution contribution() {
            return new Contribution(1, 1);
        }
    }
}
