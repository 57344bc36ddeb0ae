#pragma once

#include <memory>

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "app/cli/arguments.h"
#include "models/base/feedback.h"
#include "models/store/campaign.h"

namespace rosette::cli {

/// How a command ended; the process's exit code.
enum class Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
};

/// What every command is given: the arguments, standard input and output, and a way to the campaign.
/// Results go to standard output, messages to standard error.
class Cli
{
public:
    explicit Cli(Arguments arguments)
        : m_arguments(std::move(arguments))
    {
    }

    const Arguments &arguments() const { return m_arguments; }
    bool isJson() const { return m_arguments.has(QStringLiteral("json")); }

    void print(const QString &line) const;
    void print(const QJsonObject &object) const;
    void print(const QJsonArray &array) const;
    void say(const QString &message) const;
    /// Says each step of longer work once, for a Feedback.
    Feedback::ProgressFunction sayingSteps() const;
    Exit fail(const Error &error) const;
    Exit usage(const QString &message) const;
    /// The next line of standard input; nothing at its end.
    static std::optional<QString> readLine();

    /// From --passphrase-file, else asked without echo.
    Result<QString> passphrase() const;
    /// A passphrase that is about to be set: from the file that `option` names, else asked twice on the terminal.
    Result<QString> newPassphrase(const QString &option = QStringLiteral("passphrase-file")) const;
    /// Opens the campaign named by word `index`.
    Result<std::unique_ptr<Campaign>> openCampaign(int index) const;
    /// Only these options (besides the global ones) make sense here; names the first other one.
    Status allowOptions(const QStringList &names) const;

private:
    Arguments m_arguments;
};

} // namespace rosette::cli
