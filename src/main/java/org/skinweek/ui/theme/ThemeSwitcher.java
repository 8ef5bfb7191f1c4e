package org.skinweek.ui.theme;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.skinweek.notebook.ColorTheme;

/**
 * Applies the light or dark theme to every window, menus and tooltips included. There is one for the
 * whole program, because JavaFX has one base stylesheet for all windows.
 */
public final class ThemeSwitcher {
    private static final List<String> SHEETS = List.of(
            "base",
            "shell",
            "board",
            "find",
            "week",
            "forecast",
            "schedule",
            "today",
            "diary",
            "trends",
            "photo",
            "shelf",
            "label",
            "form",
            "learn",
            "reminders",
            "settings",
            "welcome",
            "plan",
            "introduction",
            "focus");

    private final List<String> common = new ArrayList<>();
    private ColorTheme theme = ColorTheme.SYSTEM;
    private boolean systemDark;

    /** Loads the typefaces and styles every window that opens from now on. */
    public ThemeSwitcher() {
        this(false);
        BundledFonts.load(URL::toExternalForm);
    }

    /**
     * Styles every window that opens from now on; the typefaces have to be there when the first one does.
     *
     * @param dark whether the desktop is taken to prefer dark until more is known
     */
    public ThemeSwitcher(boolean dark) {
        systemDark = dark;
        for (String sheet : SHEETS) {
            common.add(sheet(sheet));
        }
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
        apply();
    }

    /** Chooses light, dark, or as the desktop. */
    public void use(ColorTheme chosen) {
        change(() -> theme = chosen);
    }

    /** Sets whether the desktop prefers dark. */
    public void systemPrefersDark(boolean dark) {
        change(() -> systemDark = dark);
    }

    /** True when windows are dark now. */
    public boolean dark() {
        return theme == ColorTheme.DARK || (theme == ColorTheme.SYSTEM && systemDark);
    }

    /** The stylesheets that hold now, for a scene before its window is shown. */
    public List<String> stylesheets() {
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet(dark() ? "tokens-dark" : "tokens-light"));
        sheets.addAll(common);
        return sheets;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(ThemeSwitcher.class.getResource("/ui/%s.css".formatted(name)), name)
                .toExternalForm();
    }

    /** Styling all windows anew takes a while, so it is done only where it makes a difference. */
    private void change(Runnable change) {
        boolean before = dark();
        change.run();
        if (dark() != before) {
            apply();
        }
    }

    private void apply() {
        Application.setUserAgentStylesheet(sheet(dark() ? "controls-dark" : "controls-light"));
        Window.getWindows().forEach(this::dress);
    }

    private void dress(Window window) {
        Scene scene = window.getScene();
        if (scene != null) {
            scene.getStylesheets().setAll(stylesheets());
        }
    }
}
