#include "ui/prints/coverslipform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSettings>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

CoverSlipForm::CoverSlipForm(const QList<Edition> &editions, LeafletId edition, const QList<RoundId> &rounds,
                             QWidget *parent)
    : PaperForm(parent)
    , m_rounds(rounds)
    , m_edition(new QComboBox(this))
    , m_phones(new QCheckBox(tr("Deliverers' &phone numbers"), this))
    , m_done(new QLineEdit(this))
{
    const QSettings settings;
    m_edition->setObjectName(u"slipEditionComboBox"_s);
    for (const Edition &one : editions)
        m_edition->addItem(one.title, one.id.value());
    m_edition->setCurrentIndex(std::max(0, m_edition->findData(edition.value())));
    m_phones->setObjectName(u"slipPhonesCheckBox"_s);
    m_phones->setChecked(settings.value(u"coverSlips/phones"_s, false).toBool());
    m_done->setObjectName(u"slipDoneLineEdit"_s);
    m_done->setPlaceholderText(tr("Hand this slip back"));
    m_done->setText(settings.value(u"coverSlips/done"_s).toString());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Space::kInside);
    form->setHorizontalSpacing(Space::kGroup);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Edition"), m_edition);
    form->addRow(tr("When &done"), m_done);
    form->addRow(QString(), m_phones);
    connect(m_edition, &QComboBox::activated, this, &PaperForm::changed);
    connect(m_phones, &QCheckBox::clicked, this, &PaperForm::changed);
    connect(m_done, &QLineEdit::textEdited, this, &PaperForm::changed);
}

LeafletId CoverSlipForm::edition() const { return LeafletId(m_edition->currentData().toLongLong()); }

PaperForm::Maker CoverSlipForm::maker() const
{
    const CoverSlipRequest request{
        .edition = edition(), .rounds = m_rounds, .hasPhones = m_phones->isChecked(), .doneWords = m_done->text()};
    return [request](const ExportContext &context) -> Result<PaperDraft> {
        ROSETTE_ASSIGN(const CoverSlips slips, CoverSlips::make(context, request));
        return slips.draft;
    };
}

QString CoverSlipForm::fileName() const { return tr("%1 cover slips").arg(m_edition->currentText()); }

void CoverSlipForm::remember() const
{
    QSettings settings;
    settings.setValue(u"coverSlips/phones"_s, m_phones->isChecked());
    settings.setValue(u"coverSlips/done"_s, m_done->text());
}

} // namespace rosette
