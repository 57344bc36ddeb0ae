#include "app/cli/cli.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <termios.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Switches the terminal's echo off while it lives.
class NoEcho
{
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        write(stderr, "\n");
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before{};
};

Result<QString> ask(const QString &question)
{
    if (isatty(STDIN_FILENO) == 0) {
        return Error{ErrorCode::Invalid,
                     tr("No passphrase: there is no terminal to ask at. Give --passphrase-file FILE, or - to read it "
                        "from standard input."),
                     {}};
    }
    write(stderr, question.toUtf8());
    const NoEcho noEcho;
    return Cli::readLine().value_or(QString());
}

Result<QString> readFirstLine(const QString &fileName)
{
    if (fileName == u"-"_s)
        return Cli::readLine().value_or(QString());
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Io, tr("The passphrase file %1 cannot be read: %2.").arg(fileName, file.errorString()), {}};
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

void Cli::print(const QString &line) const { write(stdout, line.toUtf8() + '\n'); }

void Cli::print(const QJsonObject &object) const { write(stdout, QJsonDocument(object).toJson()); }

void Cli::print(const QJsonArray &array) const { write(stdout, QJsonDocument(array).toJson()); }

void Cli::say(const QString &message) const { write(stderr, message.toUtf8() + '\n'); }

Feedback::ProgressFunction Cli::sayingSteps() const
{
    return [this, last = QString()](double, const QString &step) mutable {
        if (step != last)
            say(step + u" …"_s);
        last = step;
    };
}

Exit Cli::fail(const Error &error) const
{
    say(u"rosette-cli: "_s + error.message);
    return Exit::Failed;
}

Exit Cli::usage(const QString &message) const
{
    say(u"rosette-cli: "_s + message);
    return Exit::Usage;
}

std::optional<QString> Cli::readLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QString::fromStdString(line);
}

Result<QString> Cli::passphrase() const
{
    const QString option = u"passphrase-file"_s;
    return m_arguments.has(option) ? readFirstLine(m_arguments.value(option)) : ask(tr("Passphrase: "));
}

Result<QString> Cli::newPassphrase(const QString &option) const
{
    if (m_arguments.has(option))
        return readFirstLine(m_arguments.value(option));
    ROSETTE_ASSIGN(QString first, ask(tr("New passphrase: ")));
    ROSETTE_ASSIGN(const QString second, ask(tr("The same again (nobody can open the campaign without it): ")));
    if (first != second)
        return Error{ErrorCode::Invalid, tr("The two passphrases differ. Nothing was changed."), {}};
    return first;
}

Result<std::unique_ptr<Campaign>> Cli::openCampaign(int index) const
{
    ROSETTE_ASSIGN(const QString secret, passphrase());
    return Campaign::open(m_arguments.word(index), secret);
}

Status Cli::allowOptions(const QStringList &names) const
{
    static const QStringList global{u"json"_s, u"passphrase-file"_s};
    for (const QString &name : m_arguments.optionNames()) {
        if (!names.contains(name) && !global.contains(name))
            return Error{ErrorCode::Invalid, tr("--%1 is not an option of this command.").arg(name), {}};
    }
    return {};
}

} // namespace rosette::cli
