package org.skinweek.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.RoutineFile.Item;
import org.skinweek.exchange.RoutineFile.LoggedSession;
import org.skinweek.exchange.RoutineFile.LoggedSymptom;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RandomRhythms;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.testing.RandomRuns;

/** Routines of every shape, each the same for the same seed. */
final class RandomRoutines {
    private static final List<String> ACTIVES =
            List.copyOf(CatalogReader.read().actives().keySet());
    private static final List<String> WORDS = List.of(
            "toner",
            "spot gel",
            "Eye Cream",
            "body-lotion",
            "sérum",
            "ночной крем",
            "mask",
            "\"quoted\" \\ word",
            "日焼け止め",
            "🧴",
            "tab\there");

    private final Random random;

    private RandomRoutines(long seed) {
        this.random = RandomRuns.random(seed);
    }

    static RoutineFile of(long seed) {
        return new RandomRoutines(seed).routine();
    }

    static String written(RoutineFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RoutineWriter.write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private RoutineFile routine() {
        LocalDate weekStart = maybe() ? null : LocalDate.of(2026, 11, 23).minusWeeks(random.nextInt(500));
        List<Item> items = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            items.add(item("p" + i, weekStart));
        }
        List<String> ids = items.stream().map(item -> item.product().id()).toList();
        Set<WeekPlacement> placements = new LinkedHashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Session session : Session.values()) {
                some(ids).forEach(id -> placements.add(new WeekPlacement(day, session, id)));
            }
        }
        List<LoggedSession> history = new ArrayList<>();
        for (int day = -random.nextInt(20); day < 0; day++) {
            history.add(new LoggedSession(day, any(Session.values()), some(ids)));
        }
        SymptomLevel level = any(SymptomLevel.values());
        DateSchedule schedule = weekStart == null || maybe() ? DateSchedule.EMPTY : schedule(ids, weekStart);
        placements.removeIf(use -> schedule.hasRhythm(use.product()));
        return new RoutineFile(
                weekStart,
                profile(),
                items,
                WeekPlan.of(placements),
                maybe(),
                placements.stream().filter(placement -> maybe()).toList(),
                history,
                maybe()
                        ? List.of()
                        : List.of(new LoggedSymptom(random.nextInt(14) - 7, level, maybe() ? null : word())),
                schedule);
    }

    private DateSchedule schedule(List<String> ids, LocalDate weekStart) {
        RandomRhythms rhythms = new RandomRhythms(random);
        Map<String, SkinCycle> cycles = new LinkedHashMap<>();
        Map<String, List<RhythmLine>> lines = new LinkedHashMap<>();
        for (String id : some(ids)) {
            SkinCycle drawn = rhythms.cycle("c" + random.nextInt(2), weekStart);
            SkinCycle made = cycles.computeIfAbsent(drawn.id(), cycle -> drawn);
            lines.put(
                    id,
                    Stream.of(rhythms.line(made, weekStart), rhythms.line(made, weekStart))
                            .distinct()
                            .toList());
        }
        Set<PlanException> exceptions = new LinkedHashSet<>();
        for (String id : some(ids)) {
            exceptions.add(new PlanException(
                    weekStart.plusDays(random.nextInt(30) - 5),
                    any(Session.values()),
                    id,
                    any(PlanException.Kind.values())));
        }
        Set<DaysAway> away = new LinkedHashSet<>();
        Set<SkinEvent> events = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = weekStart.plusDays(20L * i);
            DaysAway.Keep keep = any(DaysAway.Keep.values());
            Set<String> kept = keep == DaysAway.Keep.NOTHING ? Set.of() : new LinkedHashSet<>(some(ids));
            away.add(new DaysAway(new UUID(0, i), from, from.plusDays(random.nextInt(366)), keep, kept));
            events.add(new SkinEvent(new UUID(1, i), any(SkinEventKind.values()), from));
        }
        return new DateSchedule(cycles, lines, exceptions, away, events);
    }

    private SkinProfile profile() {
        return new SkinProfile(
                any(Sensitivity.values()),
                maybe() ? null : any(SkinType.values()),
                Set.copyOf(some(List.of(SkinGoal.values()))),
                maybe(),
                Set.copyOf(some(List.of(SkinCondition.values()))));
    }

    private Item item(String id, LocalDate weekStart) {
        String category = maybe() ? null : word();
        Integer weeksUsed = maybe() ? null : random.nextInt(100);
        Product product = ProductBuilder.of(
                        id,
                        word(),
                        any(Form.values()),
                        category == null ? ProductCategory.OTHER : ProductCategory.fromWord(category),
                        doses())
                .zone(zone(category))
                .spf(maybe() ? null : 1 + random.nextInt(100))
                .prescription(maybe())
                .prescribedPerWeek(maybe() ? null : random.nextInt(15))
                .firstUsed(weekStart == null || weeksUsed == null ? null : weekStart.minusWeeks(weeksUsed))
                .wantedPerWeek(maybe() ? null : random.nextInt(15))
                .preferredDays(Set.copyOf(some(List.of(DayOfWeek.values()))))
                .opened(
                        maybe() ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)),
                        maybe() ? null : 1 + random.nextInt(120))
                .build();
        return new Item(product, category, weeksUsed);
    }

    private List<Dose> doses() {
        Stream<Dose> known = some(ACTIVES).stream().limit(4).map(this::dose);
        Stream<Dose> others = some(WORDS).stream().limit(2).map(name -> Dose.other(name, percent()));
        return Stream.concat(known, others).toList();
    }

    /** What a file may state; where it states nothing, the word of the category speaks. */
    private @Nullable SkinZone zone(@Nullable String categoryWord) {
        @Nullable
        SkinZone said =
                categoryWord == null ? null : SkinZone.ofCategory(categoryWord).orElse(null);
        return maybe() ? said : any(SkinZone.values());
    }

    private Dose dose(String active) {
        return new Dose(active, percent());
    }

    private @Nullable Double percent() {
        return maybe() ? null : random.nextInt(1001) / 10.0;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(item -> random.nextInt(3) == 0).toList();
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
