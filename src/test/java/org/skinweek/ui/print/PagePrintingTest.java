package org.skinweek.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.print.PagePicture;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.share.TransferChooser;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A page is looked at before it is saved or printed, and says so where there is no printer. */
class PagePrintingTest extends ApplicationTest {
    @TempDir
    Path folder;

    private final Desktop desktop = Desktops.of(Samples.named("diary"), Platform::runLater);
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

    private void press(String text) {
        ButtonBase button = lookup(node -> node instanceof ButtonBase each && text.equals(each.getText()))
                .query();
        interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TransferChooser files() {
        return new TransferChooser() {
            @Override
            public Optional<Path> target(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> calendar(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> page(String name) {
                return Optional.of(folder.resolve(name + ".pdf"));
            }

            @Override
            public Optional<Path> folder() {
                return Optional.empty();
            }

            @Override
            public List<Path> pictures() {
                return List.of();
            }

            @Override
            public Optional<Path> source() {
                return Optional.empty();
            }
        };
    }
}
