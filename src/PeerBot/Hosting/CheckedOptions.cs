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
            services.AddSingleton<IValidateOptions<T>>(provider =>
                new SectionValidator<T>(provider.GetRequiredService<IConfiguration>().GetSection(section)));
            services.AddOptions<T>().BindConfiguration(section).ValidateOnStart();
            return services;
        }
    }

    /// <summary>
    /// Checks the keys and the annotations of the properties, and names the key as the operator wrote it, such as
    /// <c>Storage:Path</c>. The binder could refuse unknown keys too, but speaks to programmers.
    /// </summary>
    private sealed class SectionValidator<T>(IConfigurationSection section) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            List<ValidationResult> results = [];
            Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
            string[] failures =
            [
                .. UnknownKeys(),
                .. results.Select(result =>
                    $"{string.Join(", ", result.MemberNames.Select(member => $"{section.Key}:{member}"))}: {result.ErrorMessage}"),
            ];
            return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
        }

        private IEnumerable<string> UnknownKeys()
        {
            string[] known = [.. typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];
            return section.GetChildren()
                .Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                .Select(child => $"{child.Path} is not a setting. {section.Key} knows {string.Join(", ", known)}.");
        }
    }
}
