package org.skinweek.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.platform.picture.PictureBytes;
import org.skinweek.print.PagePicture;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.share.TransferChooser;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.NoFiles;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A page is looked at before it is saved or printed, and says so where there is no printer. */
class PagePrintingTest extends ApplicationTest {
    @TempDir
    Path folder;

    private final Desktop desktop = Desktops.of(Samples.named("photos-few"), Platform::runLater);
    private final List<PagePicture> printed = new ArrayList<>();
    private PagePrinter.Result answer = PagePrinter.Result.SENT;
    private PagePrinting printing;

    @Override
    public void start(Stage stage) {
        Shell shell = desktop.pages().shell(PageRoute.DIARY);
        Scene scene = new Scene(shell.root(), 1000, 700);
        scene.getStylesheets().setAll(new ThemeSwitcher().stylesheets());
        stage.setScene(scene);
        stage.show();
        shell.open(PageRoute.DIARY);
        Checker checker = desktop.checker();
        printing = new PagePrinting(
                shell.context(),
                desktop.workspace(),
                notebook -> checker,
                desktop.clock(),
                BackgroundRunner.inline(),
                hash -> Optional.of(photo()),
                files(),
                pages -> {
                    printed.addAll(pages);
                    return answer;
                });
    }

    @Test
    void thePageForTheDoctorIsSaved() throws Exception {
        interact(() -> printing.doctor());
        assertThat(lookup("#preview-page").queryAs(ImageView.class).getImage()).isNotNull();
        press("4");
        press("Letter");
        press("Save as PDF…");
        Path file = folder.resolve("skinweek-doctor-2026-11-25.pdf");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(lookup("#preview-page").tryQuery()).isEmpty();
    }

    @Test
    void photosArePrintedOnlyWhereTheyAreChosen() throws Exception {
        interact(() -> printing.doctor());
        press("Save as PDF…");
        assertThat(pictures(folder.resolve("skinweek-doctor-2026-11-25.pdf"))).isZero();

        interact(() -> printing.doctor());
        CheckBox photos = lookup("#doctor-photos").query();
        assertThat(photos.getText()).isEqualTo("With the 3 photos of these weeks");
        interact(photos::fire);
        press("Save as PDF…");
        assertThat(pictures(folder.resolve("skinweek-doctor-2026-11-25.pdf"))).isPositive();
    }

    @Test
    void theWeekIsPrintedFineEnough() {
        interact(() -> printing.week(Samples.MONDAY));
        press("Print…");
        assertThat(printed).hasSize(1);
        assertThat(Math.max(printed.get(0).height(), printed.get(0).width())).isGreaterThan(3000);
        assertThat(lookup("#preview-page").tryQuery()).isEmpty();
    }

    @Test
    void withoutAPrinterItSaysWhatToDoInstead() {
        answer = PagePrinter.Result.NO_PRINTER;
        interact(() -> printing.week(Samples.MONDAY));
        press("Print…");
        assertThat(lookup("No printer is set up").tryQuery()).isPresent();
        assertThat(lookup("#preview-page").tryQuery()).isPresent();
    }

    private static byte[] photo() {
        try {
            return PictureBytes.encoded(PictureBytes.quarters(60, 80), "jpeg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pictures the pages of a document have; one that is there several times is one. */
    private static int pictures(Path file) throws IOException {
        int pictures = 0;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }

    private void press(String text) {
        ButtonBase button = lookup(node -> node instanceof ButtonBase each && text.equals(each.getText()))
                .query();
        interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TransferChooser files() {
        return new NoFiles() {
            @Override
            public Optional<Path> page(String name) {
                return Optional.of(folder.resolve(name + ".pdf"));
            }
        };
    }
}
