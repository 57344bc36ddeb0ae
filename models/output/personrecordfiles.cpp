#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include "models/output/paper.h"
#include "models/output/personrecord.h"

// A person's record as a PDF, as a page for a browser and for machines.

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFootHeight = 14;
constexpr double kLabelWidth = 52;
constexpr double kGap = 1.6;

QString tr(const char *text) { return QCoreApplication::translate("PersonRecord", text); }

QString titleText() { return tr("What we hold about you"); }
QString historyTitle() { return tr("What happened, newest first"); }

/// Rows of two columns that break over pages.
class RecordPainter
{
public:
    RecordPainter(Paper &paper, const PersonRecord &record) : m_paper(paper), m_record(record) {}
    void draw();

private:
    void beginPage();
    void drawTitle(const QString &title);
    void drawRow(const QString &label, const QString &value, const QString &source = {});
    double heightOf(const QString &text, double width) const;
    void makeRoom(double height);

    Paper &m_paper;
    const PersonRecord &m_record;
    double m_y = 0;
};

void RecordPainter::beginPage()
{
    m_paper.beginPage();
    m_paper.text(QRectF(0, 0, m_paper.width(), 8), titleText(), {15, true});
    m_paper.text(QRectF(0, 8, m_paper.width(), 6), m_record.name, {11});
    const double foot = m_paper.height() - kFootHeight + 3;
    m_paper.paragraph(QRectF(0, foot, m_paper.width() - 25, kFootHeight), PersonRecord::rightsText() + u' ' + m_record.privacyLine, {7.5});
    m_paper.text(QRectF(m_paper.width() - 60, 0, 60, 5), m_record.madeLine(), {7.5}, Qt::AlignRight);
    m_paper.text(QRectF(m_paper.width() - 25, foot, 25, 4), tr("Page %1").arg(m_paper.pages()), {7.5}, Qt::AlignRight);
    m_y = 18;
}

void RecordPainter::makeRoom(double height)
{
    if (m_y + height > m_paper.height() - kFootHeight)
        beginPage();
}

/// Lines are counted by the letters that surely fit: paper has room, and nothing may run into the foot.
double RecordPainter::heightOf(const QString &text, double width) const
{
    const double lettersInLine = width / 1.75;
    return 4.4 * std::ceil(std::max(1.0, double(text.size()) / lettersInLine)) + 4.4 * double(text.count(u'\n'));
}

void RecordPainter::drawTitle(const QString &title)
{
    makeRoom(20);
    m_y += 3;
    m_paper.fill(QRectF(0, m_y, m_paper.width(), 6), 0.9);
    m_paper.text(QRectF(1.5, m_y, m_paper.width() - 3, 6), title, {10, true});
    m_y += 7.5;
}

void RecordPainter::drawRow(const QString &label, const QString &value, const QString &source)
{
    const double width = m_paper.width() - kLabelWidth;
    makeRoom(heightOf(value, width) + (source.isEmpty() ? 0 : heightOf(source, width)));
    m_paper.paragraph(QRectF(1.5, m_y, kLabelWidth - 3, 30), label, {9, false, false, 0.35});
    double height = m_paper.paragraph(QRectF(kLabelWidth, m_y, width, 200), value, {9.5});
    if (!source.isEmpty())
        height += m_paper.paragraph(QRectF(kLabelWidth, m_y + height, width, 100), source, {8, false, false, 0.35});
    m_y += std::max(height, 4.4) + kGap;
}

void RecordPainter::draw()
{
    beginPage();
    for (const PersonRecord::Section &section : m_record.sections) {
        drawTitle(section.title);
        for (const PersonRecord::Row &row : section.rows)
            drawRow(row.label, row.value);
    }
    if (m_record.history.isEmpty())
        return;
    drawTitle(historyTitle());
    for (const HistoryEntry &entry : m_record.history)
        drawRow(entry.dateText(), entry.what, entry.source);
}

QString htmlRow(const QString &label, const QString &value)
{
    return u"<tr><th>%1</th><td>%2</td></tr>\n"_s.arg(label.toHtmlEscaped(), value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

Status drawPersonRecord(QIODevice &device, const PersonRecord &record)
{
    Paper paper(device, titleText());
    RecordPainter(paper, record).draw();
    return paper.finish();
}

QByteArray personRecordHtml(const PersonRecord &record)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>%1</title>\n"
                   "<style>body{font-family:sans-serif;max-width:46em;margin:2em auto;line-height:1.4}"
                   "th{text-align:left;font-weight:normal;color:#555;width:14em;vertical-align:top;padding:.2em 1em .2em 0}"
                   "td{padding:.2em 0}small{color:#555}</style></head><body>\n<h1>%1</h1>\n<p>%2<br><small>%3</small></p>\n"_s
                       .arg(titleText().toHtmlEscaped(), record.name.toHtmlEscaped(), record.madeLine().toHtmlEscaped());
    for (const PersonRecord::Section &section : record.sections) {
        html += u"<h2>%1</h2>\n<table>\n"_s.arg(section.title.toHtmlEscaped());
        for (const PersonRecord::Row &row : section.rows)
            html += htmlRow(row.label, row.value);
        html += u"</table>\n"_s;
    }
    if (!record.history.isEmpty()) {
        html += u"<h2>%1</h2>\n<table>\n"_s.arg(historyTitle().toHtmlEscaped());
        for (const HistoryEntry &entry : record.history)
            html += htmlRow(entry.dateText(), entry.source.isEmpty() ? entry.what : entry.what + u'\n' + entry.source);
        html += u"</table>\n"_s;
    }
    html += u"<p><small>%1 %2</small></p>\n</body></html>\n"_s.arg(PersonRecord::rightsText().toHtmlEscaped(), record.privacyLine.toHtmlEscaped());
    return html.toUtf8();
}

QByteArray personRecordJson(const PersonRecord &record)
{
    QJsonArray sections;
    for (const PersonRecord::Section &section : record.sections) {
        QJsonArray rows;
        for (const PersonRecord::Row &row : section.rows)
            rows += QJsonObject{{u"label"_s, row.label}, {u"value"_s, row.value}};
        sections += QJsonObject{{u"title"_s, section.title}, {u"rows"_s, rows}};
    }
    const auto isoText = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); };
    QJsonArray history;
    for (const HistoryEntry &entry : record.history) {
        history += QJsonObject{{u"at"_s, entry.at > 0 ? QJsonValue(isoText(entry.at)) : QJsonValue()},
                               {u"what"_s, entry.what},
                               {u"source"_s, entry.source}};
    }
    return QJsonDocument(QJsonObject{{u"name"_s, record.name},
                                     {u"campaign"_s, record.campaign},
                                     {u"made_at"_s, isoText(record.madeAt)},
                                     {u"sections"_s, sections},
                                     {u"history"_s, history}})
        .toJson();
}

} // namespace rosette
