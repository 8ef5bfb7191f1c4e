package org.skinweek.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of D-Bus is loaded before the first notice: until then its library may just as well be missing. */
class WithoutBusLibraryTest {
    @Test
    void theWaysAreMadeWithoutIt() throws Exception {
        try (URLClassLoader without = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> listener = without.loadClass(ActionListener.class.getName());
            Class<?> channels = without.loadClass(NoticeChannels.class.getName());
            Object deaf =
                    Proxy.newProxyInstance(without, new Class<?>[] {listener}, (proxy, method, arguments) -> null);

            Object made = channels.getMethod("ofDesktop", Map.class, listener).invoke(null, Map.of(), deaf);

            assertThat(made.getClass().getClassLoader()).isEqualTo(without);
            assertThatThrownBy(() -> without.loadClass("org.freedesktop.dbus.types.UInt32"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static URL[] classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("dbus-java"))
                .map(WithoutBusLibraryTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
