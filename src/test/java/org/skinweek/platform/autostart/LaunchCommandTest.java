package org.skinweek.platform.autostart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LaunchCommandTest {
    private static final String JAVA = Path.of("/jdk").toString();

    private final Properties properties = new Properties();

    @Test
    void aPackageStartsItself() {
        properties.setProperty("java.home", "/opt/skinweek/lib/runtime");
        properties.setProperty("jpackage.app-path", "/opt/skinweek/bin/skinweek");
        assertThat(words(Map.of())).containsExactly("/usr/bin/env", "/opt/skinweek/bin/skinweek");
        assertThat(LaunchCommand.of(Map.of(), properties).program()).isEqualTo(Path.of("/opt/skinweek/bin/skinweek"));
    }

    @Test
    void theLauncherGetsTheSameJavaLanguageAndFolders() {
        properties.setProperty("java.home", JAVA);
        properties.setProperty(LaunchCommand.LAUNCHER, "/home/me/my build/skinweek");
        assertThat(words(Map.of("LANG", "de_DE.UTF-8", "LC_ALL", "", "XDG_DATA_HOME", "/data", "SECRET", "x")))
                .containsExactly(
                        "/usr/bin/env",
                        "LANG=de_DE.UTF-8",
                        "XDG_DATA_HOME=/data",
                        "JAVA_HOME=" + JAVA,
                        "/home/me/my build/skinweek");
        assertThat(LaunchCommand.of(Map.of(), properties).program()).isEqualTo(Path.of("/home/me/my build/skinweek"));
    }

    @Test
    void otherwiseJavaIsStartedWithAllItsClasses() {
        properties.setProperty("java.home", JAVA);
        properties.setProperty("java.class.path", "classes" + File.pathSeparator + "/lib/a.jar");
        properties.setProperty("jdk.module.path", "/lib/javafx");
        String path = String.join(
                File.pathSeparator,
                Path.of("classes").toAbsolutePath().toString(),
                Path.of("/lib/a.jar").toAbsolutePath().toString(),
                Path.of("/lib/javafx").toAbsolutePath().toString());
        LaunchCommand command = LaunchCommand.of(Map.of(), properties);
        assertThat(command.program()).isEqualTo(Path.of(JAVA, "bin", "java"));
        assertThat(command.with(List.of("remind", "--watch")))
                .containsExactly(
                        "/usr/bin/env",
                        Path.of(JAVA, "bin", "java").toString(),
                        "-cp",
                        path,
                        "org.skinweek.Skinweek",
                        "remind",
                        "--watch");
    }

    @Test
    void thisProcessHasOne() {
        List<String> words =
                LaunchCommand.of(System.getenv(), System.getProperties()).words();
        assertThat(words).endsWith("org.skinweek.Skinweek").anyMatch(word -> word.contains("junit"));
    }

    private List<String> words(Map<String, String> environment) {
        return LaunchCommand.of(environment, properties).words();
    }
}
