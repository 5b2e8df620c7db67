package nl.communitysponsorship.core.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.util.Arrays;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.privacy.FieldCatalogue;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schema of the register from its records: components in their order, closed objects,
 * days as dates, what is nullable optional and all else required, and the meanings from the field
 * catalogue. A title names the record where nothing else does, so that a reader of JSON can look up
 * every value in the catalogue.
 */
final class RegisterSchema {
  private static final FieldCatalogue CATALOGUE = FieldCatalogue.shipped();

  private RegisterSchema() {}

  /** The schema, in the canonical form of all our JSON. */
  static String text() {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                new JacksonModule(
                    JacksonOption.SKIP_SUBTYPE_LOOKUP, JacksonOption.IGNORE_TYPE_INFO_TRANSFORM))
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.PLAIN_DEFINITION_KEYS);
    config
        .forFields()
        .withRequiredCheck(field -> !isNullable(field))
        .withDescriptionResolver(RegisterSchema::meaning)
        .withInstanceAttributeOverride(
            (node, field, context) ->
                Limits.of(field.getRawMember()).ifPresent(it -> it.addTo(node)));
    config
        .forTypesInGeneral()
        .withPropertySorter((one, other) -> 0)
        .withDefinitionNamingStrategy((key, context) -> name(key.getType().getErasedType()))
        .withCustomDefinitionProvider(RegisterSchema::definition);
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Register.class);
    return CanonicalJson.write(asRegister(schema));
  }

  private static @Nullable CustomDefinition definition(
      ResolvedType resolved, SchemaGenerationContext context) {
    Class<?> type = resolved.getErasedType();
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    if (type == LocalDate.class) {
      return inline(node.put("type", "string").put("format", "date"));
    }
    if (isText(type)) {
      return inline(
          node.put("title", type.getSimpleName())
              .put("type", "string")
              .put("pattern", Limits.patternOf(type)));
    }
    JsonSubTypes cases = type.getAnnotation(JsonSubTypes.class);
    if (cases != null) {
      ArrayNode oneOf = node.putArray("oneOf");
      for (JsonSubTypes.Type each : cases.value()) {
        ResolvedType of = context.getTypeContext().resolve(each.value());
        ObjectNode object = context.createStandardDefinition(of, null);
        ObjectNode named = node.objectNode().put("title", each.value().getSimpleName());
        oneOf.add(named.setAll(named("kind", each.name(), object)));
      }
      return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
    }
    return null;
  }

  private static CustomDefinition inline(ObjectNode node) {
    return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.YES);
  }

  /** An object whose first property says what it is. */
  private static ObjectNode named(String property, String value, ObjectNode object) {
    ObjectNode named = object.objectNode().put("type", "object");
    ObjectNode properties = named.putObject("properties");
    properties.putObject(property).put("const", value);
    if (object.get("properties") instanceof ObjectNode others) {
      properties.setAll(others);
    }
    ArrayNode required = named.putArray("required").add(property);
    if (object.get("required") instanceof ArrayNode others) {
      required.addAll(others);
    }
    return named.put("additionalProperties", false);
  }

  private static ObjectNode asRegister(ObjectNode schema) {
    ObjectNode register = schema.objectNode();
    register.set("$schema", schema.get("$schema"));
    register.put("$id", "urn:" + Register.FORMAT.replace('/', ':'));
    register.put("title", "Register of a community sponsorship programme");
    String format = Register.class.getAnnotation(JsonTypeName.class).value();
    register.setAll(named("format", format, schema));
    register.set("$defs", schema.get("$defs"));
    return register;
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }

  /** Ids and codes are records in Java and texts in JSON. */
  static boolean isText(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .map(component -> (AnnotatedElement) component.getAccessor())
            .anyMatch(accessor -> accessor.isAnnotationPresent(JsonValue.class));
  }

  private static boolean isNullable(FieldScope field) {
    return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Said of a list, and not again of what is in it. */
  private static @Nullable String meaning(FieldScope field) {
    if (field.isFakeContainerItemScope()) {
      return null;
    }
    return CATALOGUE
        .find(
            field.getRawMember().getDeclaringClass().getSimpleName(),
            field.getRawMember().getName())
        .map(FieldEntry::english)
        .orElse(null);
  }
}
