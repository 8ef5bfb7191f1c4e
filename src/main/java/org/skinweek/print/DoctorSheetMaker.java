package org.skinweek.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.PatchTests;
import org.skinweek.routine.Dose;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Treatments;
import org.skinweek.trends.UsesBefore;
import org.skinweek.words.DateWords;
import org.skinweek.words.PatchWords;
import org.skinweek.words.SkinNoteWords;
import org.skinweek.words.Words;

/** Puts what a doctor asks for into words: facts as they were written down, and what is not known said as unknown. */
final class DoctorSheetMaker {
    private final PageSource source;
    private final Notebook notebook;
    private final Words words;
    private final DateWords dates;
    private final Treatments treatments;
    private final DoctorRequest request;
    private final UseWeeks weeks;
    private final List<Product> products;

    DoctorSheetMaker(PageSource source, DoctorRequest request) {
        this.source = source;
        this.notebook = source.notebook();
        this.words = source.words();
        this.dates = new DateWords(words);
        this.treatments = new Treatments(source.catalog());
        this.request = request;
        this.weeks = new UseWeeks(notebook, source.today(), request.weeks());
        this.products = new LayeringOrder(source.catalog())
                .sorted(notebook.products().values()).stream()
                        .filter(product -> !product.archived() || isUsed(product))
                        .toList();
    }

    private boolean isUsed(Product product) {
        return weeks.begins().stream()
                .anyMatch(begin -> weeks.count(product.id(), begin).done() > 0);
    }

    DoctorSheet make() {
        int all = request.weeks() * 7;
        List<DoctorSheet.Section> sections = new ArrayList<>();
        sections.add(uses());
        sections.add(reactions());
        patchTests().ifPresent(sections::add);
        sections.add(shelf());
        sections.add(skin());
        return new DoctorSheet(
                words.text("print.doctor.title"),
                words.text(
                        "week.range", dates.plain(weeks.first(), source.today()), dates.plainWithYear(source.today())),
                List.of(words.text("print.doctor.about"), words.text("print.doctor.known", weeks.loggedDays(), all)),
                sections,
                request.photos());
    }

    private DoctorSheet.Section uses() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(words.text("print.doctor.product")));
        weeks.begins().forEach(begin -> head.add(dates.shortest(begin)));
        head.add(words.text("print.doctor.sum"));
        rows.add(head);
        for (Product product : products) {
            if (treatments.treats(product)) {
                row(product, rows);
            }
        }
        if (rows.size() == 1) {
            return DoctorSheet.Section.of(
                    words.text("print.doctor.uses"), List.of(words.text("print.doctor.uses.none")));
        }
        List<Float> shares = new ArrayList<>(List.of(3.2f));
        weeks.begins().forEach(begin -> shares.add(1f));
        shares.add(1.1f);
        return new DoctorSheet.Section(
                words.text("print.doctor.uses"), List.of(words.text("print.doctor.uses.note")), shares, rows);
    }

    private void row(Product product, List<List<String>> rows) {
        List<String> cells = new ArrayList<>(List.of(name(product)));
        int done = 0;
        int planned = 0;
        for (LocalDate begin : weeks.begins()) {
            UseWeeks.Count count = weeks.count(product.id(), begin);
            done += count.done();
            planned += count.planned();
            cells.add(cell(count, weeks.isUnknown(begin)));
        }
        cells.add(cell(new UseWeeks.Count(done, planned), false));
        if (done > 0 || planned > 0) {
            rows.add(cells);
        }
    }

    private String cell(UseWeeks.Count count, boolean unknown) {
        if (unknown) {
            return words.text("print.doctor.unknown");
        }
        if (count.done() == 0 && count.planned() == 0) {
            return words.text("print.doctor.none");
        }
        return words.text("print.doctor.count", count.done(), count.planned());
    }

    private DoctorSheet.Section reactions() {
        SkinNoteWords noteWords = new SkinNoteWords(words, this::name);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("print.doctor.day"), words.text("print.doctor.reaction"), words.text("diary.before.title")));
        notebook.diary()
                .between(weeks.first(), source.today())
                .forEach((day, written) -> written.notes().stream()
                        .filter(note -> note.level() != null)
                        .forEach(note -> rows.add(List.of(dates.brief(day), told(note, noteWords), before(day)))));
        String title = words.text("print.doctor.reactions");
        return rows.size() == 1
                ? DoctorSheet.Section.of(title, List.of(words.text("print.doctor.reactions.none")))
                : new DoctorSheet.Section(
                        title, List.of(words.text("print.doctor.reactions.note")), List.of(1.3f, 4f, 4f), rows);
    }

    private String told(SkinNote note, SkinNoteWords noteWords) {
        List<String> parts = new ArrayList<>(List.of(noteWords.level(note)));
        parts.addAll(noteWords.details(note.details()));
        if (request.texts() && !note.text().isBlank()) {
            parts.add(
                    words.text("print.doctor.quote", words.isolated(note.text().strip())));
        }
        return String.join(words.text("print.doctor.then"), parts);
    }

    private String before(LocalDate day) {
        List<String> parts = new ArrayList<>();
        for (UsesBefore used : UsesBefore.of(day, notebook, source.checker(), source.catalog())) {
            List<String> days = used.uses().stream()
                    .map(DiaryEntry::day)
                    .distinct()
                    .sorted()
                    .map(dates::weekdayBrief)
                    .toList();
            String key = used.isFirst() ? "print.doctor.before.first" : "print.doctor.before";
            parts.add(words.text(key, name(used.product()), words.list(days)));
        }
        int unlogged = UsesBefore.unlogged(day, notebook);
        if (unlogged > 0) {
            parts.add(words.text("diary.before.unlogged", unlogged));
        } else if (parts.isEmpty()) {
            parts.add(words.text("diary.before.none"));
        }
        return String.join(words.text("print.doctor.then"), parts);
    }

    private Optional<DoctorSheet.Section> patchTests() {
        PatchWords patchWords = new PatchWords(words);
        PatchTests tests = new PatchTests(notebook, source.checker());
        List<String> lines = notebook.diary().patchTests().stream()
                .filter(test -> !test.begun().isBefore(weeks.first()))
                .map(test -> line(test, tests, patchWords))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(DoctorSheet.Section.of(words.text("print.doctor.patches"), lines));
    }

    private String line(PatchTest test, PatchTests tests, PatchWords patchWords) {
        return words.text(
                "print.doctor.patch",
                name(test.product()),
                dates.brief(test.begun()),
                words.textOf("skin.patch.place.", test.place()),
                patchWords.standing(test, tests.days(test.product()), source.today()));
    }

    private DoctorSheet.Section shelf() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("print.doctor.product"),
                words.text("print.doctor.actives"),
                words.text("print.doctor.since"),
                words.text("print.doctor.opened"),
                words.text("print.doctor.keeps")));
        for (Product product : products) {
            rows.add(List.of(
                    product.isPrescribed() ? words.text("print.doctor.prescribed", name(product)) : name(product),
                    actives(product),
                    since(product),
                    date(product.packs().inUse().map(ProductPack::opened).orElse(null)),
                    date(product.keepsUntil())));
        }
        String title = words.text("print.doctor.products");
        return rows.size() == 1
                ? DoctorSheet.Section.of(title, List.of(words.text("print.doctor.products.none")))
                : new DoctorSheet.Section(title, List.of(), List.of(3f, 3.4f, 1.6f, 1.6f, 1.6f), rows);
    }

    private String actives(Product product) {
        List<String> actives = product.doses().stream().map(this::active).toList();
        return actives.isEmpty() ? words.text("print.doctor.unknown.contents") : String.join(", ", actives);
    }

    private String active(Dose dose) {
        String name = dose.isOther()
                ? words.isolated(dose.identity())
                : source.catalog()
                        .active(dose.active())
                        .map(active -> active.name())
                        .orElse(dose.active());
        return dose.percent() == null
                ? name
                : words.text("print.doctor.dose", name, words.text("common.percent", dose.percent()));
    }

    private String since(Product product) {
        LocalDate stated = product.firstUsed();
        return date(
                stated != null
                        ? stated
                        : notebook.diary().firstUse(product.id()).orElse(null));
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? words.text("print.doctor.none") : dates.shortestWithYear(day);
    }

    private DoctorSheet.Section skin() {
        SkinProfile skin = notebook.profile();
        Stream<String> said = Stream.of(
                        skin.skinType() == null
                                ? null
                                : words.text(
                                        "print.doctor.line",
                                        words.text("settings.skin.type"),
                                        words.textOf("settings.skin.type.", skin.skinType())),
                        words.text(
                                "print.doctor.line",
                                words.text("print.doctor.sensitivity"),
                                words.textOf("settings.skin.sensitivity.", skin.sensitivity())),
                        skin.pregnantOrPlanning() ? words.text("settings.skin.pregnant") : null)
                .filter(Objects::nonNull);
        Stream<String> conditions = skin.conditions().stream()
                .sorted()
                .map(condition -> words.textOf("settings.skin.condition.", condition));
        Stream<String> events = notebook.schedule().events().stream()
                .filter(event -> !event.date().isBefore(weeks.first()))
                .sorted(Comparator.comparing(event -> event.date()))
                .map(event -> words.text(
                        "print.doctor.line",
                        words.textOf("event.", event.kind()),
                        dates.shortestWithYear(event.date())));
        return DoctorSheet.Section.of(
                words.text("print.doctor.skin"),
                Stream.of(said, conditions, events).flatMap(each -> each).toList());
    }

    private String name(Product product) {
        return words.isolated(product.name());
    }

    private String name(String id) {
        return notebook.product(id).map(this::name).orElseGet(() -> words.text("diary.unknown"));
    }
}
