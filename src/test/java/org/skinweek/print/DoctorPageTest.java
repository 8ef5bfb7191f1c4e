package org.skinweek.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.rules.Checker;
import org.skinweek.ui.testing.Samples;
import org.skinweek.words.Words;

/** What a doctor reads is what was written down, counted as a slow recount counts it. */
class DoctorPageTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    private static final ZonedDateTime MADE = ZonedDateTime.of(2026, 11, 25, 12, 0, 0, 0, ZoneOffset.UTC);

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));

    @ParameterizedTest
    @ValueSource(strings = {"diary", "notes", "trends"})
    void usesAreThoseOfASlowRecount(String sample) {
        Notebook notebook = Samples.named(sample);
        UseWeeks weeks = new UseWeeks(notebook, TODAY, 8);
        for (String product : notebook.products().keySet()) {
            for (LocalDate begin : weeks.begins()) {
                int done = 0;
                int planned = 0;
                for (int ahead = 0; ahead < 7; ahead++) {
                    LocalDate day = begin.plusDays(ahead);
                    planned += (int) notebook.planOn(day).placements().stream()
                            .filter(each -> each.product().equals(product))
                            .count();
                    done += (int) notebook.diary().day(day).entries().stream()
                            .filter(each -> each.done() && each.product().equals(product))
                            .map(each -> each.session())
                            .distinct()
                            .count();
                }
                assertThat(weeks.count(product, begin)).isEqualTo(new UseWeeks.Count(done, planned));
            }
        }
        assertThat(weeks.begins()).hasSize(8);
        assertThat(weeks.begins().get(7).plusDays(6)).isEqualTo(TODAY);
    }

    @Test
    void itSaysHowMuchIsKnown() {
        Notebook notebook = Samples.named("diary");
        long logged = notebook.diary().days().entrySet().stream()
                .filter(day -> day.getKey().isAfter(TODAY.minusDays(56))
                        && !day.getKey().isAfter(TODAY))
                .filter(day -> !day.getValue().entries().isEmpty())
                .count();
        assertThat(PrintedText.of(doctor(notebook, DoctorRequest.usual())))
                .contains("%s of 56 days have an entry".formatted(logged))
                .contains("Not a medical record");
    }

    @Test
    void productsHaveTheirActivesAndDates() {
        String text = PrintedText.of(doctor(Samples.named("packs"), DoctorRequest.usual()));
        assertThat(text).contains("Glycolic acid 7%", "Pack opened", "Keeps until");
    }

    @Test
    void whatTheUserWroteIsLeftOutWhereAsked() {
        Notebook notebook = Samples.named("notes");
        String with = PrintedText.of(doctor(notebook, DoctorRequest.usual()));
        String without = PrintedText.of(doctor(notebook, new DoctorRequest(8, false, List.of())));
        assertThat(with).contains("“");
        assertThat(without).doesNotContain("“").contains("Reactions");
    }

    @Test
    void anEmptyDiarySaysSo() {
        assertThat(PrintedText.of(doctor(Samples.named("empty"), DoctorRequest.usual())))
                .contains("0 of 56 days", "No treatment was used or planned.", "No reaction is written down.");
    }

    @Test
    void photosArePrintedWithTheirDays() throws IOException {
        PagePhoto photo = new PagePhoto(LocalDate.of(2026, 11, 3), jpeg());
        byte[] pdf = doctor(Samples.named("diary"), new DoctorRequest(4, true, List.of(photo, photo, photo, photo)));
        assertThat(PrintedText.of(pdf)).contains("Photos", "Tuesday 3 November 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary", "long", "twelve", "notes-long", "trends", "years"})
    void nothingIsOutsideThePaper(String sample) {
        for (PaperSize paper : PaperSize.values()) {
            PageSource source = source(Samples.named(sample));
            byte[] pdf = new PrintedPages(source, paper, MADE).doctor(new DoctorRequest(12, true, List.of()));
            assertThat(PrintedText.letters(pdf)).isNotEmpty().allSatisfy(letter -> {
                assertThat(letter.left()).isGreaterThanOrEqualTo(40);
                assertThat(letter.right()).isLessThanOrEqualTo(paper.width() - 40);
                assertThat(letter.bottom()).isLessThanOrEqualTo(paper.height() - 40);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void weeksOutOfRangeAreRefused(int weeks) {
        assertThatThrownBy(() -> new DoctorRequest(weeks, true, List.of()))
                .hasMessageContaining("weeks is %s".formatted(weeks));
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private byte[] doctor(Notebook notebook, DoctorRequest request) {
        return new PrintedPages(source(notebook), PaperSize.A4, MADE).doctor(request);
    }

    private PageSource source(Notebook notebook) {
        return new PageSource(notebook, catalog, checker, TODAY, new Words(Locale.ENGLISH));
    }
}
