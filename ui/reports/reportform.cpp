#include "ui/reports/reportform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

ReportForm::ReportForm(const ReportPeriod &period, ReportPart part, QWidget *parent)
    : PaperForm(parent)
    , m_period(period)
    , m_part(new QComboBox)
{
    m_part->setObjectName(u"reportPartComboBox"_s);
    m_part->setAccessibleName(tr("Which report"));
    for (const ReportPart one : {ReportPart::Work, ReportPart::Volunteers, ReportPart::Representatives})
        m_part->addItem(label(one), int(one));
    m_part->setCurrentIndex(m_part->findData(int(part)));
    auto *note =
        new QLabel(tr("The first names nobody and may be passed on. The other two name people: they are for those "
                      "who organise."));
    note->setWordWrap(true);
    Theme::makeSecondary(note);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Period"), new QLabel(period.title()));
    form->addRow(tr("Report"), m_part);
    form->addRow(note);
    connect(m_part, &QComboBox::currentIndexChanged, this, &PaperForm::changed);
}

ReportPart ReportForm::part() const { return ReportPart(m_part->currentData().toInt()); }

PaperForm::Maker ReportForm::maker() const
{
    return
        [period = m_period, part = part()](const ExportContext &context) { return reportPaper(context, period, part); };
}

QString ReportForm::fileName() const { return label(part()) + u' ' + m_period.key(); }

} // namespace rosette
