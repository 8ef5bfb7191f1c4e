package org.skinweek.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkinTag;
import org.skinweek.notebook.Change;

/** Notes that tell all they can, and patch tests that run, passed and reacted. */
final class StoredNotes {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    static final List<Change> CHANGES = List.of(
            new Change.OfSkinNote(
                    null,
                    new SkinNote(
                            new UUID(7, 1),
                            DAY,
                            null,
                            new SkinDetails(
                                    new SkinScores(10, 0, 3, null),
                                    List.of("gone", "two\nlines \\n"),
                                    Set.of(SkinTag.TRAVEL, SkinTag.LATE_NIGHT)),
                            "calm \u202B again",
                            Instant.parse("2026-11-20T21:00:00Z"),
                            ZoneId.of("Europe/Berlin"))),
            test(1, PatchPlace.INNER_ARM),
            test(2, PatchPlace.OTHER, new PatchLook(DAY.plusDays(1), PatchResult.NOTHING)),
            test(
                    3,
                    PatchPlace.BEHIND_EAR,
                    new PatchLook(DAY, PatchResult.NOTHING),
                    new PatchLook(DAY.plusDays(2), PatchResult.SWELLING)));

    private StoredNotes() {}

    private static Change test(int id, PatchPlace place, PatchLook... looks) {
        return new Change.OfPatchTest(null, new PatchTest(new UUID(8, id), "gly7", DAY, place, List.of(looks)));
    }
}
