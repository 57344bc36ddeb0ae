#include "ui/canvass/entryguide.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "models/canvass/sheet.h"
#include "ui/conversations/notefield.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

EntryGuide::EntryGuide(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    m_how = addLabel(u"entryHintLabel"_s, true);
    m_how->setText(tr("<b>na 3-7</b> or <b>5 s2 poster</b> · <b>na rest</b>: all doors left · <b>na: Brownlow "
                      "House</b>: a whole street or building · "
                      "<b>+12 Ann Smith: spoke</b>: somebody who is not on the sheet · <b>clear 7</b> · <b>total 38 "
                      "11</b>: the paper's own count. "
                      "The same line again corrects it."));
    m_questions = addLabel(u"entryQuestionsLabel"_s, true);
    m_warning = addLabel(u"noteWarningLabel"_s, false);
    m_warning->setText(Theme::shapeOf(Meaning::Attention) + u' ' + NoteField::warning());
    m_warning->hide();
    m_totals = addLabel(u"checkTotalLabel"_s, false);
    m_questions->hide();
}

QLabel *EntryGuide::addLabel(const QString &name, bool isSecondary)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    if (isSecondary)
        Theme::makeSecondary(label);
    layout()->addWidget(label);
    return label;
}

void EntryGuide::setTerms(const SheetTerms &terms)
{
    QStringList lines;
    for (const Question &question : terms.questions) {
        const QString answers = question.options().isEmpty() ? tr("free words") : question.options().join(u", "_s);
        lines += u"<b>q%1</b> %2 <i>%3</i>"_s.arg(lines.size() + 1)
                     .arg(question.label().toHtmlEscaped(), answers.toHtmlEscaped());
    }
    m_questions->setText(lines.join(u"<br>"_s));
    m_questions->setVisible(!lines.isEmpty());
}

void EntryGuide::setTotals(const SheetSummary &summary, const SheetTotals &totals)
{
    QStringList counts;
    for (qsizetype i = 0; i < totals.counts().size(); ++i)
        counts += u"%1 %2"_s.arg(SheetTotals::labels().at(i)).arg(totals.counts().at(i));
    const bool isWhole = summary.answeredDoors == summary.doors;
    const QString done = tr("%1 %2 of %3 lines · %4 of %5 doors")
                             .arg(Theme::shapeOf(isWhole ? Meaning::Done : Meaning::Information))
                             .arg(summary.answeredLines)
                             .arg(summary.lines)
                             .arg(summary.answeredDoors)
                             .arg(summary.doors);
    m_totals->setText(done + u'\n' + tr("Check against the paper: %1").arg(counts.join(u", "_s)));
}

void EntryGuide::setTyped(const QString &line)
{
    static const QRegularExpression note(u"\\bnote\\b"_s, QRegularExpression::CaseInsensitiveOption);
    m_warning->setVisible(line.contains(note));
}

} // namespace rosette
