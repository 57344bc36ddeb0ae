#include "ui/volunteers/thankslist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "models/base/localtime.h"
#include "models/volunteers/thanks.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/volunteers/removablelines.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptyfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

ThanksList::ThanksList(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_given(new QLabel)
    , m_lines(new RemovableLines(u"removeThanksToolButton"_s, tr("Not thanked after all")))
    , m_day(new DateField(context.clock))
    , m_reason(new QLineEdit)
{
    m_given->setObjectName(u"givenLabel"_s);
    m_given->setTextFormat(Qt::PlainText);
    m_given->setWordWrap(true);
    m_day->setObjectName(u"thankedOnDateField"_s);
    m_day->setLookingBack();
    m_day->setPlaceholderText(tr("today"));
    m_day->setAccessibleName(tr("Thanked on"));
    m_reason->setObjectName(u"thanksReasonLineEdit"_s);
    m_reason->setPlaceholderText(tr("for what"));
    m_reason->setAccessibleName(tr("Thanked for"));
    auto *thank = new QToolButton;
    thank->setObjectName(u"addThanksToolButton"_s);
    thank->setText(tr("Thanked"));
    thank->setIcon(iconNamed(u"add"_s));
    thank->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(thank, &QToolButton::clicked, this, &ThanksList::add);
    connect(m_reason, &QLineEdit::returnPressed, this, &ThanksList::add);

    auto *entry = new QHBoxLayout;
    entry->setSpacing(4);
    entry->addWidget(m_day, 2);
    entry->addWidget(m_reason, 4);
    entry->addWidget(thank);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_given);
    layout->addWidget(m_lines);
    layout->addLayout(entry);
}

void ThanksList::showVolunteer(VolunteerId volunteer, const std::optional<Giving> &given)
{
    if (volunteer != m_volunteer)
        m_day->setDate({});
    const bool isUntouched = volunteer != m_volunteer || m_reason->text() == m_offered;
    m_volunteer = volunteer;
    m_offered = given ? given->what() : QString();
    if (isUntouched)
        m_reason->setText(m_offered);
    m_given->setText(given ? Theme::shapeOf(Meaning::Information) + u' ' + tr("To thank: %1").arg(given->words())
                           : tr("Nothing to thank for that was not thanked."));
    reload();
}

void ThanksList::reload()
{
    m_lines->clear();
    for (const Thanks &thanks : ThanksRepository::list(m_context.campaign.connection(), m_volunteer).valueOr({})) {
        const QString text =
            thanks.reason.isEmpty() ? shortDate(thanks.on) : tr("%1 · for %2").arg(shortDate(thanks.on), thanks.reason);
        m_lines->add(text, [this, id = thanks.id] {
            const Status status = m_context.campaign.edit(
                tr("Remove a thank-you"), [id](Connection &c) { return ThanksRepository::remove(c, id); });
            if (!status)
                m_context.messages.showError(status.error());
        });
    }
}

void ThanksList::add()
{
    const QDate day = m_day->date().isValid() ? m_day->date() : m_context.clock.today();
    const Thanks thanks{{}, m_volunteer, day, m_reason->text()};
    emptyField(*m_reason);
    m_offered.clear();
    const Status status = m_context.campaign.edit(tr("Note a thank-you"), [&](Connection &c) -> Status {
        ROSETTE_CHECK(ThanksRepository::insert(c, thanks, m_context.clock.today()));
        return {};
    });
    if (!status) {
        m_reason->setText(thanks.reason);
        return m_context.messages.showError(status.error());
    }
    m_day->setDate({});
}

} // namespace rosette
