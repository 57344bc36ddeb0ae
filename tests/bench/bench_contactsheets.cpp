#include <sys/resource.h>

#include <cstdio>

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include "models/output/contactsheets.h"
#include "models/places/wardrepository.h"
#include "models/register/registerimport.h"
#include "models/store/statement.h"
#include "tests/bench/measure.h"
#include "tests/bench/peakmemory.h"
#include "tests/bench/registergenerator.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::bench;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kBarOfOffice = 4; // times as fast as the office program turning the same rows to PDF
constexpr int kRuns = 3;

/// Fails the program with the error's words.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s / %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(result).value();
}

void needTrue(bool isDone, const QString &what)
{
    if (isDone)
        return;
    std::fprintf(stderr, "%s failed.\n", qPrintable(what));
    std::exit(1);
}

/// An invented council's register, all of its doors in one ward, so that one request prints everybody.
class Electors
{
public:
    Electors(int electors, const QString &folder)
    {
        const QString path = u"%1/register-%2.csv"_s.arg(folder).arg(electors);
        needTrue(writeRegister(path, electors), u"Writing the register"_s);
        need(importRegister(m_campaign->file(), m_campaign.connection(), {path},
                            ImportOptions{.clock = m_campaign.clock(), .feedback = m_feedback}));
        QFile::remove(path);
        needTrue(m_campaign
                     ->write([this](Connection &c) -> Status {
                         ROSETTE_ASSIGN(m_ward, WardRepository::insert(c, Ward{.name = u"Whole register"_s}));
                         return Statement(c, u"UPDATE doors SET ward_id = ?"_s).bindAll(m_ward).run();
                     })
                     .isOk(),
                 u"Making the ward"_s);
    }

    /// Everything: read, passed by the gate, laid out, frozen, written and logged.
    SheetBatch print(ExportFormat format, const QString &path)
    {
        ContactSheetRequest request;
        request.ward = m_ward;
        request.files = {{format, path}};
        const ExportContext context{m_campaign->file(), m_campaign.connection(), m_campaign.clock(), m_feedback};
        return need(makeContactSheets(context, request));
    }

private:
    TestCampaign m_campaign;
    Feedback m_feedback;
    WardId m_ward;
};

/// The most that any of the programs held that this one started, in MiB.
double childrensPeakMebibytes()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// What all of them cost the processors so far, in milliseconds.
double childrensProcessorMs()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// LibreOffice without a window and with a profile of its own.
class Office
{
public:
    explicit Office(const QString &folder)
        : m_program(QStandardPaths::findExecutable(u"soffice"_s))
        , m_folder(folder)
    {
    }

    bool isThere() const { return !m_program.isEmpty(); }
    void convert(const QString &path, const QString &format) const
    {
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(m_program,
                     {u"-env:UserInstallation="_s + QUrl::fromLocalFile(m_folder + u"/office"_s).toString(),
                      u"--headless"_s, u"--convert-to"_s, format, u"--outdir"_s, m_folder + u"/converted"_s, path});
        needTrue(office.waitForFinished(-1) && office.exitCode() == 0 && QFile::exists(target(path, format)),
                 u"LibreOffice"_s);
    }
    Times measured(const QString &path, const QString &format) const
    {
        const double before = childrensProcessorMs();
        Times times = measure(kRuns, [&] { convert(path, format); });
        times.processor = (childrensProcessorMs() - before) / (kRuns + 1); // once more for warming up
        return times;
    }

private:
    QString target(const QString &path, const QString &format) const
    {
        return u"%1/converted/%2.%3"_s.arg(m_folder, QFileInfo(path).completeBaseName(), format);
    }

    QString m_program;
    QString m_folder;
};

class Bench
{
public:
    explicit Bench(const QString &folder)
        : m_folder(folder)
        , m_office(folder)
    {
    }

    void run(int electors, const QList<ExportFormat> &formats)
    {
        m_out << electors << " electors\n";
        m_out.flush();
        Electors register_(electors, m_folder);
        for (const ExportFormat format : formats)
            m_times[format] = printed(register_, format);
    }

    /// The rows that were printed last, as CSV.
    void compare(const QString &format, std::optional<ExportFormat> ours)
    {
        if (!m_office.isThere())
            return;
        const Times times = m_office.measured(path(ExportFormat::Csv), format);
        const QString memory = u"up to %1 MiB"_s.arg(qRound(childrensPeakMebibytes()));
        report(m_out, u"LibreOffice, CSV to %1"_s.arg(format.toUpper()), times, memory);
        if (!ours)
            return;
        const double ratio = times.median() / m_times.value(*ours).median();
        const QString bar =
            *ours == ExportFormat::Pdf
                ? u" (bar: %1, %2)"_s.arg(kBarOfOffice).arg(ratio >= kBarOfOffice ? u"met"_s : u"missed"_s)
                : QString();
        m_out << "  " << exportFormatKey(*ours) << ": " << QString::number(ratio, 'f', 1)
              << " times as fast as LibreOffice" << bar << ", at "
              << qRound(100 * m_times.value(*ours).processor / times.processor) << " % of its work\n";
        m_out.flush();
    }

    void tellWhenOfficeIsMissing()
    {
        if (!m_office.isThere())
            m_out << "LibreOffice (soffice) was not found: nothing to compare with.\n";
    }

private:
    QString path(ExportFormat format) const { return m_folder + u"/sheets."_s + exportFormatKey(format); }

    Times printed(Electors &electors, ExportFormat format)
    {
        resetPeak();
        const double before = peakMebibytes();
        SheetBatch batch;
        const Times times = measure(kRuns, [&] { batch = electors.print(format, path(format)); });
        report(m_out, u"Rosette, %1"_s.arg(exportFormatKey(format).toUpper()), times,
               u"%1 lines, %2 pages, %3 KiB; %4 MiB, %5 of them for this"_s.arg(batch.lines)
                   .arg(batch.pages)
                   .arg(QFileInfo(path(format)).size() / 1024)
                   .arg(qRound(peakMebibytes()))
                   .arg(qRound(peakMebibytes() - before)));
        return times;
    }

    QTextStream m_out{stdout};
    QString m_folder;
    Office m_office;
    QHash<ExportFormat, Times> m_times;
};

} // namespace

/// Usage: bench_contactsheets [FOLDER]. Prints contact sheets of invented councils as PDF, CSV and XLSX, and lets
/// LibreOffice turn the same rows into PDF and XLSX in the same run, its start included.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    Bench bench(argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.path());
    bench.tellWhenOfficeIsMissing();
    bench.run(10'000, {ExportFormat::Pdf, ExportFormat::Xlsx, ExportFormat::Csv});
    bench.compare(u"pdf"_s, ExportFormat::Pdf);
    bench.compare(u"xlsx"_s, ExportFormat::Xlsx);
    bench.run(100'000, {ExportFormat::Pdf, ExportFormat::Xlsx, ExportFormat::Csv});
    bench.compare(u"xlsx"_s, ExportFormat::Xlsx);
    return 0;
}
