package org.skinweek.store;

import static org.skinweek.store.RichValues.DAYS;
import static org.skinweek.store.RichValues.INSTANTS;
import static org.skinweek.store.RichValues.TEXTS;
import static org.skinweek.store.RichValues.ZONES;
import static org.skinweek.store.RichValues.id;
import static org.skinweek.store.RichValues.names;
import static org.skinweek.store.RichValues.pick;
import static org.skinweek.store.RichValues.sets;
import static org.skinweek.store.RichValues.withNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.diary.SkinTag;
import org.skinweek.diary.SkipReason;
import org.skinweek.routine.SymptomLevel;

/** The rows of a diary with as much in them as there can be. */
final class RichDiary {
    /** How many of each kind. */
    static final int ROWS = 84;

    private static final List<@Nullable Integer> SCORES = Arrays.asList(null, 0, 10, 7);
    private static final List<@Nullable String> SUSPECTS = Arrays.asList(null, "plain", "two\\nlines\n肌");

    private RichDiary() {}

    static RichRow entry(int row) {
        return new RichRow()
                .and("id", id(1, row))
                .and("day", pick(DAYS, row))
                .and("session", pick(names(Session.values()), row))
                .and("product", pick(TEXTS, row))
                .and("skip_reason", pick(withNull(names(SkipReason.values())), row))
                .and("note", pick(withNull(TEXTS), row))
                .and("recorded_at", pick(INSTANTS, row))
                .and("zone", pick(ZONES, row));
    }

    static RichRow note(int row) {
        return new RichRow()
                .and("id", id(2, row))
                .and("day", pick(DAYS, row))
                .and("level", pick(withNull(names(SymptomLevel.values())), row))
                .and("text", row % 3 == 0 ? "" : pick(TEXTS, row))
                .and("recorded_at", pick(INSTANTS, row))
                .and("zone", pick(ZONES, row))
                .and("comfort", pick(SCORES, row))
                .and("oil", pick(SCORES, row + 1))
                .and("breakouts", pick(SCORES, row / 2))
                .and("pores", pick(SCORES, row / 3))
                .and("suspected", pick(SUSPECTS, row))
                .and("tags", row % 2 == 0 ? null : pick(sets(names(SkinTag.values())), row / 2));
    }

    static RichRow patchTest(int row) {
        return new RichRow()
                .and("id", id(6, row))
                .and("product", pick(TEXTS, row))
                .and("begun", pick(DAYS, row))
                .and("place", pick(names(PatchPlace.values()), row));
    }

    static RichRow photo(int row) {
        return new RichRow()
                .and("id", id(7, row))
                .and("day", pick(DAYS, row))
                .and("hash", String.format(Locale.ROOT, "%064x", row))
                .and("width", pick(Arrays.asList(1, SkinPhoto.LONGEST_EDGE), row))
                .and("height", pick(Arrays.asList(2250, 1, SkinPhoto.LONGEST_EDGE), row))
                .and("recorded_at", pick(INSTANTS, row))
                .and("zone", pick(ZONES, row));
    }

    /** One look for each test, on its first day. */
    static RichRow patchLook(int row) {
        return new RichRow()
                .and("test", id(6, row))
                .and("day", pick(DAYS, row))
                .and("result", pick(names(PatchResult.values()), row));
    }
}
