package org.skinweek.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Records of the packages answer as those of the build. The tool needs the JDK that makes packages. */
@EnabledForJreRange(min = JRE.JAVA_24)
class PlainRecordsTest {
    private static final Path TOOL =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("packaging/tools/PlainRecords.java");

    @TempDir
    Path folder;

    /** A component of each type. */
    record Everything(
            int whole,
            boolean flag,
            byte small,
            short half,
            char letter,
            long large,
            float rough,
            double fine,
            @Nullable String text,
            @Nullable List<String> list) {}

    /** No component at all. */
    record Nothing() {}

    /** Answers of its own. */
    record Own(int value) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Own;
        }

        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Test
    void answersAreTheSame() throws Exception {
        Constructor<?> plain = plain(Everything.class).getDeclaredConstructors()[0];
        plain.setAccessible(true);
        List<Everything> records = samples();
        List<Object> same = new ArrayList<>();
        for (Everything each : records) {
            same.add(plain.newInstance(
                    each.whole(),
                    each.flag(),
                    each.small(),
                    each.half(),
                    each.letter(),
                    each.large(),
                    each.rough(),
                    each.fine(),
                    each.text(),
                    each.list()));
        }
        for (int i = 0; i < records.size(); i++) {
            assertThat(same.get(i)).hasSameHashCodeAs(records.get(i));
            assertThat(same.get(i).equals(null)).isFalse();
            assertThat(same.get(i).equals(records.get(i))).isFalse();
            for (int j = 0; j < records.size(); j++) {
                assertThat(same.get(i).equals(same.get(j)))
                        .as("%s and %s", records.get(i), records.get(j))
                        .isEqualTo(records.get(i).equals(records.get(j)));
            }
        }
    }

    @Test
    void aRecordOfNothingIsEqualToAnyOther() throws Exception {
        Constructor<?> plain = plain(Nothing.class).getDeclaredConstructors()[0];
        plain.setAccessible(true);
        assertThat(plain.newInstance()).isEqualTo(plain.newInstance()).hasSameHashCodeAs(new Nothing());
    }

    @Test
    void whatARecordSaysItselfStays() throws Exception {
        assertThat(changed(Own.class)).isEqualTo(bytes(Own.class));
    }

    private static List<Everything> samples() {
        Everything usual = new Everything(1, true, (byte) 2, (short) 3, 'a', 4L, 0.5f, 0.25, "text", List.of("one"));
        return List.of(
                usual,
                new Everything(1, true, (byte) 2, (short) 3, 'a', 4L, 0.5f, 0.25, "text", List.of("one")),
                new Everything(0, true, (byte) 2, (short) 3, 'a', 4L, 0.5f, 0.25, "text", List.of("one")),
                new Everything(1, false, (byte) 2, (short) 3, 'a', 4L, 0.5f, 0.25, "text", List.of("one")),
                new Everything(1, true, (byte) -2, (short) 3, 'a', 4L, 0.5f, 0.25, "text", List.of("one")),
                new Everything(1, true, (byte) 2, (short) -3, 'a', 4L, 0.5f, 0.25, "text", List.of("one")),
                new Everything(1, true, (byte) 2, (short) 3, 'ÿ', 4L, 0.5f, 0.25, "text", List.of("one")),
                new Everything(1, true, (byte) 2, (short) 3, 'a', Long.MIN_VALUE, 0.5f, 0.25, "text", List.of("one")),
                new Everything(1, true, (byte) 2, (short) 3, 'a', 4L, Float.NaN, Double.NaN, "text", List.of("one")),
                new Everything(1, true, (byte) 2, (short) 3, 'a', 4L, 0f, 0.25, "text", List.of("one")),
                new Everything(1, true, (byte) 2, (short) 3, 'a', 4L, -0f, 0.25, "text", List.of("one")),
                new Everything(1, true, (byte) 2, (short) 3, 'a', 4L, 0.5f, -0.0, "text", List.of("one")),
                new Everything(1, true, (byte) 2, (short) 3, 'a', 4L, 0.5f, 0.0, null, null),
                new Everything(1, true, (byte) 2, (short) 3, 'a', 4L, 0.5f, 0.0, null, List.of()));
    }

    private Class<?> plain(Class<?> type) throws Exception {
        byte[] changed = changed(type);
        assertThat(changed).isNotEqualTo(bytes(type));
        return new ClassLoader(type.getClassLoader()) {
            Class<?> define() {
                return defineClass(type.getName(), changed, 0, changed.length);
            }
        }.define();
    }

    private byte[] changed(Class<?> type) throws Exception {
        Path source = Objects.requireNonNull(TOOL);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        try (URLClassLoader tools = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Method plain = tools.loadClass("PlainRecords").getDeclaredMethod("plain", byte[].class);
            plain.setAccessible(true);
            return (byte[]) plain.invoke(null, (Object) bytes(type));
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String name = type.getName();
        try (InputStream in = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
