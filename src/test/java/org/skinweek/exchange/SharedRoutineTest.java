package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.exchange.SharedRoutine.Extent;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

class SharedRoutineTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate TODAY = MONDAY.plusDays(2);
    private static final Extent PLAIN = new Extent(false, false);
    private static final SkinProfile SKIN =
            new SkinProfile(Sensitivity.SENSITIVE, null, Set.of(), true, Set.of(SkinCondition.ROSACEA));

    /** Everything that somebody may have written down. */
    private static Notebook notebook() {
        Notebook shelf = SampleNotebook.withShelf().build();
        return SampleNotebook.withShelf()
                .daily(Session.MORNING, "wash", "spf")
                .plan(DayOfWeek.TUESDAY, Session.EVENING, "acid")
                .change(new Change.OfProduct(
                        shelf.products().get("wash"),
                        ProductBuilder.from(shelf.products().get("wash"))
                                .opened(MONDAY.minusDays(40), 12)
                                .build()))
                .change(new Change.OfCycle(
                        null, new SkinCycle("c", "Skin cycling", MONDAY, List.of("exfoliate", "retinoid", "rest"))))
                .change(new Change.OfRhythm(
                        "retinol",
                        List.of(),
                        List.of(new RhythmLine(
                                Session.EVENING, new UseRhythm.CycleNights("c", Set.of("retinoid")), MONDAY, null))))
                .change(new Change.OfAway(
                        null, new DaysAway(new UUID(0, 1), TODAY, TODAY.plusDays(3), DaysAway.Keep.NOTHING, Set.of())))
                .change(new Change.OfEvent(null, new SkinEvent(new UUID(0, 2), SkinEventKind.WAXING, TODAY)))
                .change(new Change.OfProfile(SkinProfile.DEFAULT, SKIN))
                .change(new Change.OfEntry(
                        null,
                        new DiaryEntry(
                                new UUID(0, 3),
                                MONDAY.minusDays(2),
                                Session.EVENING,
                                "acid",
                                null,
                                "before the party",
                                Instant.EPOCH,
                                ZoneOffset.UTC)))
                .change(new Change.OfSkinNote(
                        null,
                        new SkinNote(
                                new UUID(0, 4),
                                MONDAY.minusDays(1),
                                SymptomLevel.MILD,
                                "stings",
                                Instant.EPOCH,
                                ZoneOffset.UTC)))
                .build();
    }

    private static String written(RoutineFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RoutineWriter.write(file, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static RoutineFile readBack(RoutineFile file) throws IOException {
        return new RoutineReader(CatalogReader.read()).read(written(file).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        for (Extent extent : List.of(PLAIN, new Extent(false, true))) {
            RoutineFile file = SharedRoutine.of(notebook(), TODAY, extent);

            assertThat(readBack(file)).isEqualTo(file);
        }
    }

    @Test
    void theRoutineIsWhatIsFollowed() {
        RoutineFile file = SharedRoutine.of(notebook(), TODAY, PLAIN);

        assertThat(file.weekStart()).isEqualTo(MONDAY);
        assertThat(file.products())
                .extracting(item -> item.product().id())
                .containsExactly("wash", "acid", "retinol", "spf");
        assertThat(file.week()).isEqualTo(notebook().plan().on(TODAY));
        assertThat(file.schedule().lines("retinol"))
                .isEqualTo(notebook().schedule().lines("retinol"));
        assertThat(file.schedule().cycles()).containsOnlyKeys("c");
    }

    @Test
    void itIsPrivateUnlessAskedOtherwise() throws IOException {
        String written = written(SharedRoutine.of(notebook(), TODAY, PLAIN));

        assertThat(written)
                .contains("\"conditions\" : [ ]", "\"pregnantOrPlanning\" : false")
                .doesNotContain("sensitive", "rosacea", "waxing", "stings", "party", "\"away\"", "\"opened\" : \"");
    }

    @Test
    void theSkinIsThereWhereTheUserSaysSo() throws IOException {
        RoutineFile file = readBack(SharedRoutine.of(notebook(), TODAY, new Extent(true, false)));

        assertThat(file.profile()).isEqualTo(SKIN);
        assertThat(file.schedule().events()).extracting(SkinEvent::kind).containsExactly(SkinEventKind.WAXING);
        assertThat(file.history()).isEmpty();
    }

    @Test
    void thePastIsThereWhereTheUserSaysSoWithoutWhatWasWritten() throws IOException {
        RoutineFile file = SharedRoutine.of(notebook(), TODAY, new Extent(false, true));

        assertThat(file.history()).containsExactly(new RoutineFile.LoggedSession(-2, Session.EVENING, List.of("acid")));
        assertThat(file.symptoms()).containsExactly(new RoutineFile.LoggedSymptom(-1, SymptomLevel.MILD, null));
        assertThat(written(file)).doesNotContain("stings", "party");
    }
}
