package vn.doithoai.wire;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Gives every enum constant its kebab-case name, so that the core needs no annotation for it.
final class KebabEnums extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, @Nullable String[] names) {
        String[] kebabs = new String[constants.length];
        for (int i = 0; i < constants.length; i++) kebabs[i] = kebab(constants[i].name());
        return kebabs;
    }
}
