#include "app/cli/commands.h"

#include <optional>

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include "app/cli/fields.h"
#include "models/canvass/sheetentry.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// Who spoke and when; the session is the sheet's.
Result<EntryContext> entryContext(const Cli &cli, Campaign &campaign)
{
    const Fields fields(cli.arguments());
    EntryContext context;
    context.recordedAt = campaign.clock().nowMs();
    context.heldAt = context.recordedAt;
    if (fields.has(u"date"_s)) {
        ROSETTE_ASSIGN(const QDate date, fields.date(u"date"_s));
        context.heldAt = QDateTime(date, QTime(12, 0)).toMSecsSinceEpoch();
    }
    if (fields.has(u"volunteer"_s)) {
        ROSETTE_ASSIGN(const Volunteer volunteer,
                       VolunteerRepository::findByName(campaign.connection(), fields.text(u"volunteer"_s)));
        context.volunteer = volunteer.id;
    }
    return context;
}

/// Types sheets back from lines; "sheet 12" goes on with another.
class SheetLog
{
public:
    SheetLog(const Cli &cli, Campaign &campaign, const EntryContext &context)
        : m_cli(cli)
        , m_campaign(campaign)
        , m_context(context)
    {
    }

    Status openSheet(int number)
    {
        m_sheet.reset();
        ROSETTE_ASSIGN(m_sheet, SheetRepository::findByNumber(m_campaign.connection(), number));
        m_context.activity = m_sheet->activity;
        return {};
    }
    void type(const QString &line);
    Exit finish() const;

private:
    Result<EntryAnswer> enter(const QString &line);
    Result<EntryAnswer> goOnWith(int number);

    const Cli &m_cli;
    Campaign &m_campaign;
    EntryContext m_context;
    std::optional<Sheet> m_sheet;
    QStringList m_unused;
    QJsonArray m_answers;
};

Result<EntryAnswer> SheetLog::goOnWith(int number)
{
    ROSETTE_CHECK(openSheet(number));
    EntryAnswer answer;
    answer.isUsed = true;
    answer.text = tr("Sheet %1: %2.").arg(number).arg(m_sheet->title);
    return answer;
}

Result<EntryAnswer> SheetLog::enter(const QString &line)
{
    static const QRegularExpression sheet(u"^\\s*sheet\\s+(\\d{1,9})\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = sheet.match(line); match.hasMatch())
        return goOnWith(match.captured(1).toInt());
    if (!m_sheet)
        return Error{ErrorCode::Invalid, tr("Not saved: of no sheet. Begin with a line such as “sheet 12”."), {}};
    return SheetEntry::enter(m_campaign.file(), m_campaign.connection(), m_sheet->id, line, m_context);
}

void SheetLog::type(const QString &line)
{
    const auto answer = enter(line);
    const bool isUsed = answer && answer->isUsed;
    if (!isUsed)
        m_unused += u'“' + line + u'”';
    QJsonObject object = answer ? answer->toJson() : QJsonObject{{u"error"_s, answer.error().message}};
    object[u"line"_s] = line;
    m_answers += object;
    if (!m_cli.isJson())
        m_cli.print((isUsed ? QString() : m_unused.last() + u": "_s) +
                    (answer ? answer->text : answer.error().message));
}

Exit SheetLog::finish() const
{
    if (m_cli.isJson())
        m_cli.print(m_answers);
    if (m_unused.isEmpty())
        return Exit::Done;
    m_cli.say(tr("Not used, or not wholly: %1. Everything else was saved.").arg(m_unused.join(u", "_s)));
    return Exit::Failed;
}

} // namespace

Exit runLog(const Cli &cli)
{
    if (const Status status = cli.allowOptions({u"sheet"_s, u"volunteer"_s, u"date"_s}); !status)
        return cli.usage(status.error().message);
    bool isNumber = false;
    const int number = cli.arguments().value(u"sheet"_s).toInt(&isNumber);
    if (cli.arguments().has(u"sheet"_s) && !isNumber)
        return cli.usage(tr("--sheet takes the number printed on the sheet."));
    const auto campaign = cli.openCampaign(1);
    if (!campaign)
        return cli.fail(campaign.error());
    const auto context = entryContext(cli, **campaign);
    if (!context)
        return cli.fail(context.error());

    SheetLog log(cli, **campaign, *context);
    if (isNumber) {
        if (const Status status = log.openSheet(number); !status)
            return cli.fail(status.error());
    }
    while (const auto line = Cli::readLine()) {
        if (!line->trimmed().isEmpty())
            log.type(*line);
    }
    return log.finish();
}

} // namespace rosette::cli
