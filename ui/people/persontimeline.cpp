#include "ui/people/persontimeline.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString correctionLink(const HistoryEntry &entry)
{
    return entry.conversation ? u" · <a href=\"%1\">%2</a>"_s.arg(entry.conversation.value()).arg(PersonTimeline::tr("correct"))
                              : QString();
}

} // namespace

PersonTimeline::PersonTimeline(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_more(new QToolButton)
{
    m_text->setObjectName(u"historyLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_text, &QLabel::linkActivated, this,
            [this](const QString &link) { emit correctionRequested(ConversationId(link.toLongLong())); });
    m_more->setObjectName(u"moreHistoryToolButton"_s);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_isWhole = true;
        show();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_text);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
}

void PersonTimeline::setEntries(const QList<HistoryEntry> &entries)
{
    m_entries = entries;
    m_isWhole = false;
    show();
}

void PersonTimeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        show();
    QWidget::changeEvent(event);
}

void PersonTimeline::show()
{
    const qsizetype shown = m_isWhole ? m_entries.size() : std::min<qsizetype>(m_entries.size(), kShownFirst);
    const QString muted = Theme::muted(palette()).name();
    QStringList parts;
    for (const HistoryEntry &entry : m_entries.first(shown)) {
        const QStringList below = QStringList{entry.dateText(), entry.source}.filter(QRegularExpression(u"."_s));
        parts += u"<p style=\"margin:0 0 6px 0\">%1<br><small style=\"color:%2\">%3%4</small></p>"_s.arg(
            entry.what.toHtmlEscaped(), muted, below.join(u" · "_s).toHtmlEscaped(), correctionLink(entry));
    }
    m_text->setText(parts.isEmpty() ? tr("Nobody has spoken to them yet.") : parts.join(QString()));
    m_more->setText(tr("Show %1 more").arg(m_entries.size() - shown));
    m_more->setVisible(shown < m_entries.size());
}

} // namespace rosette
