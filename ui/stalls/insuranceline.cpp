#include "ui/stalls/insuranceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "models/activities/insurancepolicy.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPounds = 100'000'000;

/// Not to be overwritten while somebody is at it.
bool isHalfTyped(const QLineEdit &field) { return field.hasFocus() && field.isModified(); }

} // namespace

InsuranceLine::InsuranceLine(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_number(new QLineEdit)
    , m_pounds(new QuantityField)
    , m_expires(new DateField(context.clock))
{
    m_number->setObjectName(u"policyNumberLineEdit"_s);
    m_number->setAccessibleName(tr("Our liability insurance: insurer and number"));
    m_number->setPlaceholderText(tr("Insurer and number"));
    m_number->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_pounds->setObjectName(u"policyPoundsQuantityField"_s);
    m_pounds->setAccessibleName(tr("Cover in pounds"));
    m_pounds->setRange(0, kMostPounds);
    m_pounds->setFixedWidth(fontMetrics().horizontalAdvance(u"000,000,000"_s) + 2 * Space::kGroup);
    m_expires->setMinimumWidth(fontMetrics().horizontalAdvance(u"Wed 22 Nov 2027"_s) + 3 * Space::kGroup);
    m_expires->setObjectName(u"policyExpiresDateField"_s);
    m_expires->setAccessibleName(tr("Last day of the insurance"));
    setToolTip(tr("The campaign's public liability insurance: a stall at a pitch that asks for more is marked"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addWords = [layout](const QString &words) {
        auto *label = new QLabel(words);
        Theme::makeSecondary(label);
        layout->addWidget(label);
    };
    addWords(tr("Insured by"));
    layout->addWidget(m_number, 1);
    addWords(tr("for £"));
    layout->addWidget(m_pounds);
    addWords(tr("until"));
    layout->addWidget(m_expires);
    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        if (m_number->isModified())
            save();
    });
    connect(m_pounds, &TypedField::valueEdited, this, &InsuranceLine::save);
    connect(m_expires, &TypedField::valueEdited, this, &InsuranceLine::save);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"settings"_L1}))
            reload();
    });
    reload();
}

void InsuranceLine::reload()
{
    const auto policy = InsurancePolicy::load(m_context.campaign.connection());
    if (!policy)
        return;
    if (!isHalfTyped(*m_number))
        m_number->setText(policy->number);
    if (!isHalfTyped(*m_pounds))
        m_pounds->setValue(policy->pounds);
    if (!isHalfTyped(*m_expires))
        m_expires->setDate(policy->expiresOn);
}

void InsuranceLine::save()
{
    m_number->setModified(false);
    const InsurancePolicy policy{m_number->text().simplified(), m_pounds->value(), m_expires->date()};
    const Status status = m_context.campaign.edit(tr("Our liability insurance"),
                                                  [&](Connection &c) { return InsurancePolicy::save(c, policy); });
    if (!status) {
        m_context.messages.showError(status.error());
        reload();
    }
}

} // namespace rosette
