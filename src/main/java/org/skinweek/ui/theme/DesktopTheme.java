package org.skinweek.ui.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks Windows, macOS or a Linux desktop with the small tool that each brings along. */
public final class DesktopTheme implements SystemTheme {
    private static final long PATIENCE_SECONDS = 2;
    /** The fifth byte of a value such as {@code 9E3E078012000000}. */
    private static final Pattern MASK = Pattern.compile("REG_BINARY\\s+[0-9A-Fa-f]{8}([0-9A-Fa-f]{2})");

    private final String system;
    private final Map<String, String> environment;
    private final Tool tool;

    /** Runs a small program. */
    @FunctionalInterface
    public interface Tool {
        /** What the program writes; empty when it is not there, fails or takes too long. */
        Optional<String> run(List<String> command);
    }

    /** Asks the machine that the program runs on. */
    public DesktopTheme() {
        this(System.getProperty("os.name", ""), System.getenv(), DesktopTheme::runProcess);
    }

    DesktopTheme(String system, Map<String, String> environment, Tool tool) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.tool = tool;
    }

    @Override
    public Optional<Boolean> dark() {
        if (system.startsWith("mac")) {
            // the key is there only while the desktop is dark
            return Optional.of(tool.run(List.of("defaults", "read", "-g", "AppleInterfaceStyle"))
                    .map(answer -> answer.contains("Dark"))
                    .orElse(false));
        }
        if (system.startsWith("windows")) {
            return tool.run(List.of(
                            "reg",
                            "query",
                            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                            "/v",
                            "AppsUseLightTheme"))
                    .map(answer -> answer.contains("0x0"));
        }
        String forced = environment.get("GTK_THEME");
        if (forced != null && !forced.isBlank()) {
            return Optional.of(forced.toLowerCase(Locale.ROOT).contains("dark"));
        }
        return tool.run(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"))
                .map(answer -> answer.contains("dark"));
    }

    /** True where the desktop asks for less motion; one that does not say is taken to allow it. */
    @Override
    public boolean still() {
        if (system.startsWith("mac")) {
            return tool.run(List.of("defaults", "read", "com.apple.universalaccess", "reduceMotion"))
                    .map(answer -> answer.strip().equals("1"))
                    .orElse(false);
        }
        if (system.startsWith("windows")) {
            return tool.run(List.of("reg", "query", "HKCU\\Control Panel\\Desktop", "/v", "UserPreferencesMask"))
                    .map(DesktopTheme::withoutAnimation)
                    .orElse(false);
        }
        return tool.run(List.of("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"))
                .map(answer -> answer.strip().equals("false"))
                .orElse(false);
    }

    /** Windows keeps whether content is animated as the second bit of the fifth byte. */
    private static boolean withoutAnimation(String answer) {
        Matcher mask = MASK.matcher(answer);
        return mask.find() && (Integer.parseInt(mask.group(1), 16) & 2) == 0;
    }

    private static Optional<String> runProcess(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
