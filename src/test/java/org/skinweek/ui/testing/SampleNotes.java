package org.skinweek.ui.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinAspect;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkinTag;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;

/** Adds several notes of one day and patch tests to a sample. */
final class SampleNotes {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private SampleNotes() {}

    /** A day with three notes, the last one in Arabic, and a patch test in its second, last and first day. */
    static Notebook of(Notebook notebook) {
        List<String> products =
                notebook.shelf().stream().map(product -> product.id()).toList();
        List<Change> changes = new ArrayList<>();
        changes.add(
                note(
                        1,
                        7,
                        SymptomLevel.MILD,
                        new SkinDetails(
                                new SkinScores(4, 7, 2, 6),
                                products.subList(0, Math.min(2, products.size())),
                                Set.of(SkinTag.LATE_NIGHT, SkinTag.TRAVEL)),
                        "A little tight after washing, above all on the left cheek and around the nose; better after the cream"));
        changes.add(note(2, 13, null, SkinDetails.NONE, ""));
        changes.add(note(
                3,
                21,
                SymptomLevel.MODERATE,
                new SkinDetails(SkinScores.NONE.with(SkinAspect.PORES, 10), List.of(), Set.of()),
                "بشرتي تلسع قليلا بعد السفر إلى الجبال"));
        changes.add(test(1, products.get(products.size() - 1), 1, PatchPlace.INNER_ARM));
        changes.add(test(
                2, products.get(1), 7, PatchPlace.BEHIND_EAR, new PatchLook(TODAY.minusDays(6), PatchResult.NOTHING)));
        changes.add(test(3, products.get(2), 2, PatchPlace.ELBOW_BEND, new PatchLook(TODAY, PatchResult.ITCHING)));
        return notebook.after(changes);
    }

    private static Change note(int number, int hour, @Nullable SymptomLevel level, SkinDetails details, String text) {
        return new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(9, number),
                        TODAY,
                        level,
                        details,
                        text,
                        TODAY.atTime(hour, 40).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }

    private static Change test(int number, String product, int daysAgo, PatchPlace place, PatchLook... looks) {
        return new Change.OfPatchTest(
                null, new PatchTest(new UUID(10, number), product, TODAY.minusDays(daysAgo), place, List.of(looks)));
    }
}
