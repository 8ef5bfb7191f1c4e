package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;

/** The examples in {@code data/examples} can be read as they are, and together they show everything that is new. */
class ExampleRoutinesTest {
    private static final Path FOLDER = Path.of("data", "examples");

    private final RoutineReader reader = new RoutineReader(Knowledge.read().catalog());

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsItIs(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));

        RoutineFile file = read(name);

        assertThat(RoutineSchemas.mistakes(text)).isEmpty();
        assertThat(file.isDated()).isTrue();
        assertThat(reader.read(RandomRoutines.written(file).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(file);
    }

    @Test
    void showEveryRhythmAndEverythingElse() throws IOException {
        Set<Class<?>> rhythms = new HashSet<>();
        Set<DaysAway.Keep> kept = new HashSet<>();
        Set<SkinEventKind> events = new HashSet<>();
        int exceptions = 0;
        for (String name : examples()) {
            DateSchedule schedule = read(name).schedule();
            schedule.rhythms().values().stream()
                    .flatMap(List::stream)
                    .map(RhythmLine::rhythm)
                    .forEach(rhythm -> rhythms.add(rhythm.getClass()));
            schedule.away().stream().map(DaysAway::keep).forEach(kept::add);
            schedule.events().stream().map(SkinEvent::kind).forEach(events::add);
            exceptions += schedule.exceptions().size();
        }

        assertThat(rhythms).containsExactlyInAnyOrder(UseRhythm.class.getPermittedSubclasses());
        assertThat(kept).containsExactlyInAnyOrder(DaysAway.Keep.values());
        assertThat(events).containsExactlyInAnyOrder(SkinEventKind.values());
        assertThat(exceptions).isEqualTo(2);
    }

    @Test
    void theFourNightCycleIsLaidInRealDates() throws IOException {
        var notebook = RoutineNotebook.of(read("skin-cycle.json"));
        List<Integer> nights = new ArrayList<>();
        LocalDate monday = LocalDate.of(2026, 11, 30);
        for (int day = 0; day < 14; day++) {
            LocalDate date = monday.plusDays(day);
            if (notebook.planOn(date).placements().stream()
                    .anyMatch(use -> use.product().equals("ret"))) {
                nights.add(day);
            }
        }

        assertThat(nights).containsExactly(1, 6, 9, 13);
    }

    @Test
    void onlyCareGoesOnWhereOnlyCareIsKept() throws IOException {
        DaysAway away = read("days-away.json").schedule().away().iterator().next();

        assertThat(away.products()).containsExactly("wash", "cream", "spf");
    }

    private RoutineFile read(String name) throws IOException {
        return reader.read(Files.readAllBytes(FOLDER.resolve(name)));
    }
}
