using Mono.Cecil;
using Mono.Cecil.Cil;

namespace PeerBot.Tests.Architecture;

/// <summary>
/// A type as the compiler wrote it, with all it names: in signatures, attributes, constraints and method bodies, and in the
/// nested types into which the compiler turns lambdas, iterators and async methods.
/// </summary>
internal sealed class CompiledType(TypeDefinition type)
{
    private readonly Lazy<IReadOnlyList<Named>> names = new(() => [.. OfType(type).Distinct()]);

    public string Namespace => type.Namespace;

    public string Name => type.FullName;

    /// <summary>The types of an assembly that people wrote: those under a namespace.</summary>
    public static IReadOnlyList<CompiledType> Under(string rootNamespace, string assemblyPath)
    {
        ModuleDefinition module = ModuleDefinition.ReadModule(assemblyPath);
        return
        [
            .. module.Types
                .Where(type => type.Namespace == rootNamespace || type.Namespace.StartsWith(rootNamespace + ".", StringComparison.Ordinal))
                .Select(type => new CompiledType(type)),
        ];
    }

    public IReadOnlyList<Named> Names => names.Value;

    private static IEnumerable<Named> OfType(TypeDefinition type) =>
    [
        .. Unwrap(type.BaseType),
        .. type.Interfaces.SelectMany(implemented => Unwrap(implemented.InterfaceType)),
        .. OfAttributes(type),
        .. OfConstraints(type),
        .. type.Fields.SelectMany(field => Unwrap(field.FieldType).Concat(OfAttributes(field))),
        .. type.Properties.SelectMany(OfAttributes),
        .. type.Methods.SelectMany(OfMethod),
        .. type.NestedTypes.SelectMany(OfType),
    ];

    private static IEnumerable<Named> OfMethod(MethodDefinition method) =>
    [
        .. Unwrap(method.ReturnType),
        .. OfAttributes(method),
        .. OfAttributes(method.MethodReturnType),
        .. OfConstraints(method),
        .. method.Parameters.SelectMany(parameter => Unwrap(parameter.ParameterType).Concat(OfAttributes(parameter))),
        .. method.HasBody ? OfBody(method.Body) : [],
    ];

    private static IEnumerable<Named> OfBody(MethodBody body) =>
    [
        .. body.Variables.SelectMany(variable => Unwrap(variable.VariableType)),
        .. body.ExceptionHandlers.SelectMany(handler => Unwrap(handler.CatchType)),
        .. body.Instructions.SelectMany(instruction => OfOperand(instruction.Operand)),
    ];

    private static IEnumerable<Named> OfOperand(object? operand) => operand switch
    {
        TypeReference named => Unwrap(named),
        FieldReference field => [.. OfMember(field), .. Unwrap(field.FieldType)],
        MethodReference called =>
        [
            .. OfMember(called),
            .. Unwrap(called.ReturnType),
            .. called.Parameters.SelectMany(parameter => Unwrap(parameter.ParameterType)),
            .. called is GenericInstanceMethod generic ? generic.GenericArguments.SelectMany(Unwrap) : [],
        ],
        _ => [],
    };

    private static IEnumerable<Named> OfMember(MemberReference member) =>
        [.. Unwrap(member.DeclaringType), Named.Of(member.DeclaringType.GetElementType(), member.Name)];

    private static IEnumerable<Named> OfConstraints(IGenericParameterProvider provider) => provider.GenericParameters
        .SelectMany(parameter => parameter.Constraints)
        .SelectMany(constraint => Unwrap(constraint.ConstraintType));

    private static IEnumerable<Named> OfAttributes(ICustomAttributeProvider provider) => provider.CustomAttributes
        .SelectMany(attribute => attribute.ConstructorArguments
            .Concat(attribute.Properties.Select(property => property.Argument))
            .SelectMany(OfArgument)
            .Concat(Unwrap(attribute.AttributeType)));

    private static IEnumerable<Named> OfArgument(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => Unwrap(type),
        CustomAttributeArgument[] many => many.SelectMany(OfArgument),
        _ => Unwrap(argument.Type),
    };

    private static IEnumerable<Named> Unwrap(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [.. Unwrap(generic.ElementType), .. generic.GenericArguments.SelectMany(Unwrap)],
        IModifierType modified => [.. Unwrap(modified.ModifierType), .. Unwrap(modified.ElementType)],
        TypeSpecification wrapped => Unwrap(wrapped.ElementType),
        _ => [Named.Of(type)],
    };
}
