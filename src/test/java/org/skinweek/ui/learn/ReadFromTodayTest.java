package org.skinweek.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.framework.junit5.ApplicationTest;

/** From a flag on Today to what it is about, and back to where one was. */
class ReadFromTodayTest extends ApplicationTest {
    private Shell shell;

    @Override
    public void start(Stage stage) {
        shell = Desktops.of(calm(Samples.named("evening")), Platform::runLater)
                .pages()
                .shell(PageRoute.TODAY, PageRoute.LEARN);
        Scene scene = new Scene(shell.root(), 1000, 700);
        scene.getStylesheets().setAll(new ThemeSwitcher().stylesheets());
        stage.setScene(scene);
        stage.show();
        shell.open(PageRoute.TODAY);
    }

    /** Without the reactions, after which nothing is left to flag. */
    private static Notebook calm(Notebook notebook) {
        List<Change> changes = notebook.diary().days().values().stream()
                .flatMap(day -> day.notes().stream())
                .map(note -> (Change) Change.OfSkinNote.removal(note, notebook))
                .toList();
        return notebook.after(changes);
    }

    @Test
    void aFlagLeadsToItsActiveAndBackToTheOpenedFlags() throws TimeoutException {
        interact(() -> lookup(".today-notice .hyperlink").<Hyperlink>query().fire());
        Hyperlink read = lookup(".today-notice .hyperlink").<Hyperlink>queryAll().stream()
                .filter(link -> link.getText().startsWith("Read about"))
                .findFirst()
                .orElseThrow();
        String active = read.getText().substring("Read about ".length());
        interact(read::requestFocus);
        type(KeyCode.SPACE);
        await(PageRoute.LEARN);
        assertThat(lookup(".active-detail .page-title").<Labeled>query().getText())
                .isEqualTo(active);

        push(KeyCode.ALT, KeyCode.LEFT);

        await(PageRoute.TODAY);
        assertThat(read.isFocused()).isTrue();
    }

    private void await(PageRoute route) throws TimeoutException {
        TestWindow.until(() -> shell.current().orElseThrow() == route);
    }
}
