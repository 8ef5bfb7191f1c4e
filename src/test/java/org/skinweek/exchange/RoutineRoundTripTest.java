package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;
import org.skinweek.testing.RandomRuns;

class RoutineRoundTripTest {
    private final RoutineReader reader = new RoutineReader(CatalogReader.read());

    @Tag(RandomRuns.TAG)
    @Test
    void readsBackExactlyWhatItWrote() {
        RandomRuns.of("round trip", 500).run(seed -> {
            RoutineFile file = RandomRoutines.of(seed);
            String text = RandomRoutines.written(file);
            assertThat(read(text)).as(text).isEqualTo(withIds(file, read(text)));
            assertThat(text).contains(file.isDated() ? "skinweek-routine/2" : "skinweek-routine/1");
            assertThat(RandomRoutines.written(read(text))).as(text).isEqualTo(text);
        });
    }

    @Test
    void readsEverythingThatAFileSays() {
        RoutineFile file = read(Routines.text("full.json"));

        Product toner = file.product("gly7").orElseThrow();
        assertThat(toner.firstUsed()).isEqualTo(LocalDate.of(2026, 5, 25));
        assertThat(toner.preferredDays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertThat(file.products().get(2).categoryWord()).isEqualTo("night repair");
        assertThat(file.product("ret").orElseThrow().category()).isEqualTo(ProductCategory.OTHER);
        assertThat(file.pins()).hasSize(1);

        Timeline timeline = file.timeline();
        assertThat(timeline.weeksUsed()).containsExactly(26, 26, 8, 26);
        assertThat(timeline.past()).containsExactly(new Use(-1, Session.EVENING, 1));
        assertThat(timeline.planned()).contains(new Use(3, Session.EVENING, 2)).hasSize(13);
        assertThat(timeline.repeats()).isTrue();
        assertThat(timeline.symptoms()).hasSize(1);
        assertThat(file.week(timeline.planned())).isEqualTo(file.week());
    }

    @Test
    void takesDefaultsForWhatIsNotSaid() {
        RoutineFile file = read(Routines.text("minimal.json"));

        assertThat(file.weekStart()).isNull();
        assertThat(file.profile()).isEqualTo(SkinProfile.DEFAULT);
        assertThat(file.repeats()).isFalse();
        assertThat(file.timeline().planned()).isEmpty();
    }

    @Test
    void understandsFreeAndOlderWords() {
        RoutineFile file = read(Routines.text("free-words.json"));

        assertThat(file.profile().conditions())
                .containsExactlyInAnyOrder(SkinCondition.BROKEN_SKIN, SkinCondition.DARKENS_EASILY);
        Product unknown = file.products().get(0).product();
        assertThat(unknown.name()).isEqualTo("Mystère ½");
        assertThat(unknown.form()).isEqualTo(Form.LEAVE_ON);
        assertThat(file.product("mask").orElseThrow().form()).isEqualTo(Form.RINSE_OFF);
        assertThat(file.timeline().weeksUsed()).isEqualTo(List.of(26, 26));
    }

    @Test
    void readsZonesSunProtectionAndActivesOfOtherNames() {
        RoutineFile file = read(Routines.text("other-contents.json"));

        assertThat(file.product("eye").orElseThrow().zone()).isEqualTo(SkinZone.EYES);
        assertThat(file.product("lids").orElseThrow().zone()).isEqualTo(SkinZone.FACE);
        Product balm = file.product("heel").orElseThrow();
        assertThat(balm.zone()).isEqualTo(SkinZone.BODY);
        assertThat(balm.doses()).containsExactly(Dose.other("Urea", 10.0), Dose.other("Ferulic acid"));
        Product sunscreen = file.product("spf").orElseThrow();
        assertThat(sunscreen.spf()).isEqualTo(50);
        assertThat(sunscreen.statedZone()).isNull();
        assertThat(file.product("sheet").orElseThrow().form()).isEqualTo(Form.LEAVE_ON);
    }

    @Test
    void writesAZoneOnlyWhereTheCategoryDoesNotSayIt() {
        RoutineFile file = read(Routines.text("other-contents.json"));
        String text = RandomRoutines.written(file);

        assertThat(read(text)).isEqualTo(file);
        assertThat(text).doesNotContain("\"eyes\"").containsOnlyOnce("\"zone\" : \"face\"");
    }

    @Test
    void toleratesAByteOrderMark() {
        assertThat(read("\uFEFF" + Routines.text("minimal.json")).products()).isEmpty();
    }

    /** The ids of days away and events are not in files: those that were read stand for them. */
    private static RoutineFile withIds(RoutineFile file, RoutineFile read) {
        Iterator<DaysAway> away = read.schedule().away().iterator();
        Iterator<SkinEvent> events = read.schedule().events().iterator();
        DateSchedule schedule = file.schedule();
        DateSchedule same = new DateSchedule(
                schedule.cycles(),
                schedule.rhythms(),
                schedule.exceptions(),
                schedule.away().stream()
                        .map(each ->
                                new DaysAway(away.next().id(), each.from(), each.to(), each.keep(), each.products()))
                        .collect(Collectors.toSet()),
                schedule.events().stream()
                        .map(each -> new SkinEvent(events.next().id(), each.kind(), each.date()))
                        .collect(Collectors.toSet()));
        return new RoutineFile(
                file.weekStart(),
                file.profile(),
                file.products(),
                file.week(),
                file.repeats(),
                file.pins(),
                file.history(),
                file.symptoms(),
                same);
    }

    private RoutineFile read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
