using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace PeerBot.Hosting;

internal static class CheckedOptions
{
    extension(IServiceCollection services)
    {
        /// <summary>Binds a section strictly: a key it does not know, or a value out of bounds, stops the process at start.</summary>
        public IServiceCollection AddCheckedOptions<T>(string section)
            where T : class
        {
            services.AddSingleton<IValidateOptions<T>>(new SectionValidator<T>(section));
            services.AddOptions<T>()
                .BindConfiguration(section, static binder => binder.ErrorOnUnknownConfiguration = true)
                .ValidateOnStart();
            return services;
        }
    }

    /// <summary>Checks the annotations of the properties and names the key as the operator wrote it, such as <c>Storage:Path</c>.</summary>
    private sealed class SectionValidator<T>(string section) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            List<ValidationResult> results = [];
            return Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(results.Select(result =>
                    $"{string.Join(", ", result.MemberNames.Select(member => $"{section}:{member}"))}: {result.ErrorMessage}"));
        }
    }
}
