package org.skinweek.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlan;
import org.skinweek.words.Words;

/**
 * A made-up notebook to look around in: eight weeks of diary with the gaps of real life, and a plan from this week on
 * with two faults to find: retinol and glycolic acid on one evening, and a scrub the evening after retinol. The same
 * day gives the same example. Products, skin and both weeks come from routine files, {@code example/before.json} and
 * {@code example/now.json}, in which names are message keys.
 */
public final class ExampleNotebook {
    /** Weeks of diary before this one. */
    public static final int WEEKS = 8;

    /** The prefix of the ids of the example's products, by which the example is recognised. */
    private static final String PREFIX = "example-";

    private static final String WASH = PREFIX + "wash";
    private static final String VITAMIN_C = PREFIX + "vitamin-c";
    private static final String RETINOL = PREFIX + "retinol";
    private static final String SUNSCREEN = PREFIX + "sunscreen";

    private final Words words;
    private final RoutineFile before;
    private final RoutineFile now;
    private final LocalDate today;
    private final ZoneId zone;

    /**
     * The example as of a day.
     *
     * @param words names of the products and notes
     * @param catalog the catalogue with the products' actives
     * @param today the day after the last one in the diary
     * @param zone the zone in which the diary was kept
     */
    public ExampleNotebook(Words words, Catalog catalog, LocalDate today, ZoneId zone) {
        RoutineReader reader = new RoutineReader(catalog);
        this.words = words;
        this.before = read(reader, "before");
        this.now = read(reader, "now");
        this.today = today;
        this.zone = zone;
    }

    /** True when the notebook holds the example. */
    public static boolean shown(Notebook notebook) {
        return notebook.products().keySet().stream().anyMatch(id -> id.startsWith(PREFIX));
    }

    /** Fills an empty notebook with the example and ends the first run. */
    public Command fill(Notebook notebook) {
        List<Change> changes = new ArrayList<>();
        now.products().forEach(item -> changes.add(new Change.OfProduct(null, product(item.product()))));
        LocalDate thisWeek = notebook.settings().weekStart(today);
        LocalDate first = thisWeek.minusWeeks(WEEKS);
        changes.add(new Change.OfWeek(first, null, before.week()));
        changes.add(new Change.OfWeek(thisWeek, null, now.week()));
        changes.add(new Change.OfProfile(notebook.profile(), now.profile()));
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
            addDay(day, day.isBefore(thisWeek) ? before.week() : now.week(), changes);
        }
        addNote(today.minusDays(17), SymptomLevel.MILD, "example.note.mild", changes);
        addNote(today.minusDays(15), null, "example.note.fine", changes);
        changes.add(
                new Change.OfSettings(notebook.settings(), notebook.settings().withFirstRunDone(true)));
        return new Command("command.example", List.of(), changes);
    }

    /** Removes everything from the notebook, so that the first run begins again; settings stay as they are. */
    public static Command clear(Notebook notebook) {
        List<Change> changes = new ArrayList<>();
        for (DiaryDay day : notebook.diary().days().values()) {
            day.entries().forEach(entry -> changes.add(new Change.OfEntry(entry, null)));
            day.notes().forEach(note -> changes.add(Change.OfSkinNote.removal(note, notebook)));
        }
        notebook.plan().weeks().forEach((from, week) -> changes.add(new Change.OfWeek(from, week, null)));
        notebook.products().values().forEach(product -> changes.add(new Change.OfProduct(product, null)));
        changes.add(new Change.OfProfile(notebook.profile(), SkinProfile.DEFAULT));
        changes.add(new Change.OfSettings(
                notebook.settings(), notebook.settings().withFirstRunDone(false).withPlanBegan(null)));
        return new Command("command.clearExample", List.of(), changes);
    }

    private static RoutineFile read(RoutineReader reader, String name) {
        String resource = "/example/%s.json".formatted(name);
        try (InputStream in = Objects.requireNonNull(ExampleNotebook.class.getResourceAsStream(resource), resource)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A product of the file with its name in the user's language, opened as long before today as before the file's
     * Monday.
     */
    private Product product(Product filed) {
        LocalDate monday = Objects.requireNonNull(now.weekStart());
        ProductPack pack = filed.packs().inUse().orElseThrow();
        LocalDate opened = Objects.requireNonNull(pack.opened());
        return ProductBuilder.from(filed)
                .name(words.text(filed.name()))
                .opened(today.minusDays(ChronoUnit.DAYS.between(opened, monday)), pack.periodAfterOpeningMonths())
                .build();
    }

    private void addDay(LocalDate day, WeekPlan plan, List<Change> changes) {
        long back = ChronoUnit.DAYS.between(day, today);
        for (Session session : Session.values()) {
            if (forgotten(back, session)) {
                continue;
            }
            for (String product : plan.products(day.getDayOfWeek(), session)) {
                changes.add(new Change.OfEntry(null, entry(day, session, product, missed(back, session, product))));
            }
        }
    }

    /** True for sessions without entries: a weekend away and a few evenings. */
    private static boolean forgotten(long daysBack, Session session) {
        boolean away = daysBack >= 30 && daysBack <= 32;
        return away || (session == Session.EVENING && daysBack % 17 == 11);
    }

    private static @Nullable SkipReason missed(long daysBack, Session session, String product) {
        if (product.equals(RETINOL) && daysBack >= 14 && daysBack <= 17) {
            return SkipReason.IRRITATED;
        }
        if (product.equals(SUNSCREEN) && daysBack >= 44 && daysBack <= 45) {
            return SkipReason.RAN_OUT;
        }
        if (session == Session.EVENING && daysBack % 13 == 6 && !product.equals(WASH)) {
            return SkipReason.NO_TIME;
        }
        if (product.equals(VITAMIN_C) && daysBack % 9 == 4) {
            return SkipReason.OTHER;
        }
        return null;
    }

    private DiaryEntry entry(LocalDate day, Session session, String product, @Nullable SkipReason skip) {
        LocalTime time = session == Session.MORNING ? LocalTime.of(7, 40) : LocalTime.of(21, 50);
        UUID id = new UUID(day.toEpochDay() * 24 + session.hour(), product.hashCode());
        return new DiaryEntry(
                id,
                day,
                session,
                product,
                skip,
                "",
                day.atTime(time).atZone(zone).toInstant(),
                zone);
    }

    private void addNote(LocalDate day, @Nullable SymptomLevel level, String key, List<Change> changes) {
        changes.add(new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(day.toEpochDay(), 0),
                        day,
                        level,
                        words.text(key),
                        day.atTime(22, 0).atZone(zone).toInstant(),
                        zone)));
    }
}
