#include "models/register/registerimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/people/searchpause.h"
#include "models/places/doorlocator.h"
#include "models/register/registerfeed.h"
#include "models/register/registerimporter.h"
#include "models/register/registerwish.h"
#include "models/store/checkpause.h"
#include "models/store/filefingerprint.h"
#include "models/store/indexpause.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsBetweenReports = 500;
constexpr qint64 kBytesOfRow = 70; // about
constexpr auto kPeopleSql = "SELECT count(*) FROM people"_L1;

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

using Registers = std::vector<std::unique_ptr<RegisterReader>>;

/// Opens all before anything is read, so that one wrong file stops the import at once.
Result<Registers> openAll(const QStringList &files, const RegisterReader::Wish &wish, QDate today)
{
    Registers registers;
    for (const QString &file : files) {
        ROSETTE_ASSIGN(auto opened, RegisterReader::open(file, today, wish));
        registers.push_back(std::move(opened));
        const bool isUpdate = registers.back()->layout().isUpdate;
        if (isUpdate != registers.front()->layout().isUpdate) {
            return Error{ErrorCode::Invalid,
                         tr("Full registers and updates cannot be imported together. Nothing was changed. Import the "
                            "full registers first, then the updates."),
                         file};
        }
    }
    return registers;
}

Result<RegisterImporter::Wish> importerWishOf(const ImportOptions &options, const QStringList &files)
{
    ROSETTE_ASSIGN(RegisterDecisions decisions, RegisterDecisions::of(options.corrections));
    return RegisterImporter::Wish{options.isDryRun, std::move(decisions),
                                  options.isDryRun ? fileFingerprint(files) : QString()};
}

/// When most of a register is new the indexes of people and doors are made once, at the end: names and addresses come
/// in no order. That no door is there twice, DoorIndex knows.
Result<std::optional<IndexPause>> pauseIndexes(Connection &c, const RegisterLayout &layout, const QStringList &files)
{
    qint64 rowsToCome = 0;
    for (const QString &file : files)
        rowsToCome += QFileInfo(file).size() / kBytesOfRow;
    ROSETTE_ASSIGN(const qint64 people, Statement(c, QString(kPeopleSql)).scalar());
    if (layout.isUpdate || people > rowsToCome / 4)
        return std::optional<IndexPause>();
    ROSETTE_ASSIGN(IndexPause pause,
                   IndexPause::begin(c, {u"people"_s, u"registrations"_s, u"doors"_s}, IndexPause::Unique::Paused));
    return std::optional(std::move(pause));
}

Status readRows(RegisterFeed &source, int file, RegisterImporter &importer, const Feedback &feedback,
                const QString &step)
{
    const auto sourceText = [&source] { return source.sourceText(); };
    for (qint64 count = 0;; ++count) {
        ROSETTE_ASSIGN(const bool hasRow, source.next());
        if (!hasRow)
            return {};
        RegisterRow &row = source.row();
        row.file = file;
        ROSETTE_CHECK(source.rejection().isEmpty() ? importer.take(row, sourceText)
                                                   : importer.reject(row, source.rejection(), sourceText));
        if (count % kRowsBetweenReports != 0)
            continue;
        if (feedback.isCancelled())
            return Feedback::cancelledError(
                QCoreApplication::translate("RegisterImport", "The import was cancelled. Nothing was changed."));
        feedback.report(source.progress(), step);
    }
}

} // namespace

Result<ImportReport> importRegister(const CampaignFile &file, Connection &c, const QStringList &files,
                                    const ImportOptions &options)
{
    if (files.isEmpty())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("RegisterImport", "No file was chosen. Nothing was changed."),
                     {}};
    ROSETTE_ASSIGN(const RegisterReader::Wish wish, registerWishOf(options.corrections, c));
    ROSETTE_CHECK(ImportFindings::checkUnchanged(options.corrections, files));
    ROSETTE_ASSIGN(RegisterImporter::Wish importerWish, importerWishOf(options, files));
    ROSETTE_ASSIGN(const Registers registers, openAll(files, wish, options.clock.today()));

    const auto work = [&](Connection &connection, ImportReport &report) -> Status {
        ROSETTE_ASSIGN(const CheckPause checks, CheckPause::begin(connection));
        ROSETTE_ASSIGN(const SearchPause pause, SearchPause::begin(connection));
        ROSETTE_ASSIGN(const auto importer, RegisterImporter::begin(connection, report, registers.front()->layout(),
                                                                    options.clock.nowMs(), std::move(importerWish)));
        ROSETTE_ASSIGN(const auto indexes, pauseIndexes(connection, registers.front()->layout(), files));
        for (size_t i = 0; i < registers.size(); ++i) {
            const QString step = QCoreApplication::translate("RegisterImport", "Reading %1")
                                     .arg(QFileInfo(files.at(qsizetype(i))).fileName());
            RegisterFeed feed(*registers[i], importer->addressParser());
            ROSETTE_CHECK(readRows(feed, int(i) + 1, *importer, options.feedback, step));
            if (const QString complaint = registers[i]->complaint(); !complaint.isEmpty())
                report.problems += ImportProblem{0, complaint, {}};
        }
        if (indexes)
            ROSETTE_CHECK(indexes->finish(connection));
        report.guesses += registers.front()->importGuesses();
        ROSETTE_CHECK(importer->finish());
        for (const auto &source : registers)
            ROSETTE_CHECK(applyRegisterWards(connection, source->wards(), report));
        ROSETTE_CHECK(rememberMapping(options.corrections, connection));
        options.feedback.report(-1,
                                QCoreApplication::translate("RegisterImport", "Making names and addresses searchable"));
        ROSETTE_CHECK(pause.finish(connection));
        options.feedback.report(-1, QCoreApplication::translate("RegisterImport", "Placing doors on the map"));
        ROSETTE_ASSIGN(const LocateReport located, locateDoors(connection, options.feedback));
        Q_UNUSED(located)
        return {};
    };
    return ImportJournal::run(file, c, u"register"_s, files, options.isDryRun, options.clock, work,
                              ImportJournal::ForeignKeys::Guaranteed);
}

} // namespace rosette
