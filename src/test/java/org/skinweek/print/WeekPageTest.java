package org.skinweek.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.ui.testing.Samples;
import org.skinweek.words.Words;

/** What is printed for the mirror is the plan, in its order, with its waits, and nothing is cut off. */
class WeekPageTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    private static final ZonedDateTime MADE = ZonedDateTime.of(2026, 11, 25, 12, 0, 0, 0, ZoneOffset.UTC);

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));
    private final Words words = new Words(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"week", "example"})
    void eachEveningHasItsStepsInOrder(String sample) {
        Notebook notebook = Samples.named(sample);
        String text = PrintedText.of(week(notebook, PaperSize.A4));
        Treatments treatments = new Treatments(catalog);
        LayeringOrder order = new LayeringOrder(catalog);
        LocalDate start = notebook.settings().weekStart(TODAY);
        int from = text.indexOf("Evenings");
        assertThat(from).isPositive();
        for (LocalDate day = start; day.isBefore(start.plusDays(7)); day = day.plusDays(1)) {
            List<Product> steps =
                    order.sorted(notebook.planOn(day).products(day.getDayOfWeek(), Session.EVENING).stream()
                            .flatMap(id -> notebook.product(id).stream())
                            .toList());
            int at = text.indexOf(day.getDayOfMonth() + " ", from);
            assertThat(at).as("%s on the page", day).isPositive();
            String row = text.substring(from);
            for (int step = 0; step < steps.size(); step++) {
                if (treatments.treats(steps.get(step))) {
                    assertThat(row).contains((step + 1) + " " + steps.get(step).name());
                }
            }
            if (!steps.isEmpty() && steps.stream().noneMatch(treatments::treats)) {
                assertThat(text).contains("Rest night");
            }
        }
    }

    @Test
    void waitsAreThoseOfThePageToday() {
        Notebook notebook = Samples.named("week");
        assertThat(PrintedText.of(week(notebook, PaperSize.A4))).contains("(Then about 15 minutes before you go out)");
    }

    @Test
    void whatMustNotMeetIsAskedOfTheRules() {
        String text = PrintedText.of(week(Samples.named("week"), PaperSize.A4));
        assertThat(text).contains("Never on one night", "Glycolic toner with Retinol.");
        assertThat(PrintedText.of(week(Samples.named("empty"), PaperSize.A4))).doesNotContain("Never on one night");
    }

    @Test
    void anEveningWithWhatMustNotMeetSaysSo() {
        String text = PrintedText.of(week(Samples.named("week"), PaperSize.A4));
        assertThat(text).contains("Not on one night: Glycolic toner with Retinol. Leave one out.");
        assertThat(text.indexOf("Not on one night")).isEqualTo(text.lastIndexOf("Not on one night"));
    }

    @Test
    void anEmptyPlanSaysSo() {
        assertThat(PrintedText.of(week(Samples.named("empty"), PaperSize.A4)))
                .contains("Nothing is planned for this week");
    }

    @Test
    void duringAPauseNothingIsPrintedThatMayNotBeUsed() {
        Notebook sore = Samples.named("sore");
        String text = PrintedText.of(week(sore, PaperSize.A4));
        assertThat(text).contains("Not now: ");
        SheetSessions sessions = new SheetSessions(source(sore), new LayeringOrder(catalog));
        for (LocalDate day = TODAY; day.isBefore(Samples.MONDAY.plusDays(7)); day = day.plusDays(1)) {
            if (sessions.recovery(day).phase().pauses()) {
                assertThat(sessions.of(day, Session.EVENING).steps()).noneMatch(new Treatments(catalog)::treats);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"week, A4", "twelve, A4", "twelve, LETTER", "long, A4", "long, LETTER", "evening-long, LETTER"})
    void nothingIsOutsideThePaperAndNothingOverlaps(String sample, PaperSize paper) {
        byte[] pdf = week(Samples.named(sample), paper);
        List<PrintedText.Letter> letters = PrintedText.letters(pdf);
        assertThat(letters).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.left()).isGreaterThanOrEqualTo(40);
            assertThat(letter.right()).isLessThanOrEqualTo(paper.width() - 40);
            assertThat(letter.top()).isGreaterThanOrEqualTo(30);
            assertThat(letter.bottom()).isLessThanOrEqualTo(paper.height() - 40);
        });
        for (int one = 0; one < letters.size(); one++) {
            for (int other = one + 1; other < letters.size(); other++) {
                assertThat(overlap(letters.get(one), letters.get(other)))
                        .as("%s over %s", letters.get(one), letters.get(other))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"كريم الليل", "קרם לילה 7%", "夜用クリーム", "Крем ночной", "🌙✨ cream", "a\u0000b\uD800c", "\u202Egnp"
            })
    void namesInAnyScriptArePrinted(String name) {
        Notebook notebook = Samples.named("week");
        Product before = notebook.product("ret").orElseThrow();
        Product renamed = ProductBuilder.from(before).name(name).build();
        byte[] pdf = week(notebook.after(List.of(new Change.OfProduct(before, renamed))), PaperSize.A4);
        assertThat(PrintedText.pages(pdf)).isEqualTo(1);
    }

    @Test
    void theSameIsTheSameBytes() {
        assertThat(week(Samples.named("week"), PaperSize.A4)).isEqualTo(week(Samples.named("week"), PaperSize.A4));
    }

    @Test
    void paperFollowsTheCountry() {
        assertThat(PaperSize.of(Locale.US)).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of(Locale.GERMANY)).isEqualTo(PaperSize.A4);
    }

    private static boolean overlap(PrintedText.Letter one, PrintedText.Letter other) {
        float least = 1;
        return one.page() == other.page()
                && one.left() + least < other.right()
                && other.left() + least < one.right()
                && one.top() + least < other.bottom()
                && other.top() + least < one.bottom();
    }

    private byte[] week(Notebook notebook, PaperSize paper) {
        PageSource source = source(notebook);
        return new PrintedPages(source, paper, MADE).week(source.weekStart());
    }

    private PageSource source(Notebook notebook) {
        return new PageSource(notebook, catalog, checker, TODAY, words);
    }
}
