package org.skinweek.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkinTag;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

class DiarySearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Words WORDS = new Words(Locale.UK);

    private final Notebook notebook = SampleNotebook.withShelf()
            .change(entry(0, "acid", null, ""))
            .change(entry(1, "cream", SkipReason.AWAY, ""))
            .change(entry(2, "cream", null, "Après-ski, very cold"))
            .change(note(3, SymptomLevel.MILD, SkinDetails.NONE, "stings near the nose"))
            .change(note(
                    4,
                    null,
                    new SkinDetails(SkinScores.NONE, List.of("acid"), Set.of(SkinTag.LATE_NIGHT)),
                    "בלילה מאוחר"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "glycolic, 4 0", // by a product's name, used and suspected
        "GLYC,     4 0",
        "away,     1", // by the reason of a skip
        "skipped,  1",
        "apres,    2", // by a note, without accents
        "cold cream, 2", // both words of one entry
        "cold glycolic, ''",
        "nose,     3",
        "mild,     3",
        "late,     4", // by a tag
        "מאוחר,    4",
        "nothing,  ''"
    })
    void findsByWhatCanBeRead(String query, String days) {
        List<String> found = new DiarySearch(notebook, WORDS)
                .find(query).stream()
                        .map(each -> String.valueOf(each.day().toEpochDay() - DAY.toEpochDay()))
                        .toList();
        assertThat(String.join(" ", found)).isEqualTo(days);
    }

    @Test
    void searchesAgainAfterAChangeAndForNothingWhereNothingIsTyped() {
        try (TestWorkspace workspace = new TestWorkspace(notebook)) {
            DiarySearchModel model = new DiarySearchModel(workspace.workspace(), WORDS, BackgroundRunner.inline());
            model.attach();
            model.queryProperty().set(" nose ");
            assertThat(model.foundProperty().get()).hasValueSatisfying(found -> {
                assertThat(found.query()).isEqualTo("nose");
                assertThat(model.line(found.days().get(0))).isEqualTo("Mild: “stings near the nose”");
            });
            model.queryProperty().set(" .");
            assertThat(model.foundProperty().get()).isEmpty();
            model.detach();
        }
    }

    private static Change entry(int day, String product, @Nullable SkipReason reason, String note) {
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(1, day),
                        DAY.plusDays(day),
                        Session.EVENING,
                        product,
                        reason,
                        note,
                        Instant.EPOCH,
                        ZoneOffset.UTC));
    }

    private static Change note(int day, @Nullable SymptomLevel level, SkinDetails details, String text) {
        return new Change.OfSkinNote(
                null,
                new SkinNote(new UUID(2, day), DAY.plusDays(day), level, details, text, Instant.EPOCH, ZoneOffset.UTC));
    }
}
