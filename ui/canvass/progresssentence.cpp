#include "ui/canvass/progresssentence.h"

#include <QLocale>
#include <QTextDocumentFragment>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kStalls{"stalls"};

/// A figure that opens its rows, on one line; nothing behind it, no link.
QString linked(const QString &link, QString words, int count)
{
    words.replace(u' ', QChar::Nbsp);
    return count > 0 ? u"<a href=\"%1\">%2</a>"_s.arg(link, words) : words;
}

QString linked(CanvassFigure figure, const QString &words, int count)
{
    return linked(QString::number(int(figure)), words, count);
}

/// What was done at doors.
QString doorWords(const CanvassFigures &total)
{
    if (total.doorsTried == 0 && total.contacts == 0)
        return ProgressSentence::tr("Nobody called at a door in this period");
    const QLocale locale;
    const QString tried =
        linked(CanvassFigure::DoorsTried, ProgressSentence::tr("%1 doors tried").arg(locale.toString(total.doorsTried)),
               total.doorsTried);
    const QString spokenTo =
        linked(CanvassFigure::DoorsSpokenTo,
               ProgressSentence::tr("%1 of them").arg(locale.toString(total.doorsSpokenTo)), total.doorsSpokenTo);
    const QString people =
        linked(CanvassFigure::Contacts, ProgressSentence::tr("%1 people").arg(locale.toString(total.contacts)),
               total.contacts);
    return ProgressSentence::tr("%1, somebody spoken to at %2 (%3&nbsp;%), %4 in all")
        .arg(tried, spokenTo, QString::number(qRound(100 * total.doorRate())), people);
}

} // namespace

ProgressSentence::ProgressSentence(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"progressSentenceLabel"_s);
    setFont(Theme::sectionFont(font()));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setToolTip(tr("Each figure shows who and where stands behind it"));
    connect(this, &QLabel::linkActivated, this, &ProgressSentence::follow);
}

void ProgressSentence::showProgress(const CanvassProgress &progress)
{
    const CanvassFigures &total = progress.total;
    QString sentence = doorWords(total);
    if (total.followUpsDue > 0)
        sentence += u" · "_s + linked(CanvassFigure::FollowUpsDue,
                                      tr("%n follow-up(s) due", nullptr, total.followUpsDue), total.followUpsDue);
    if (progress.stalls.stalls > 0)
        sentence += u" · "_s + linked(kStalls,
                                      tr("%1 conversations at %2")
                                          .arg(QLocale().toString(progress.stalls.conversations),
                                               tr("%n stall(s)", nullptr, progress.stalls.stalls)),
                                      progress.stalls.conversations);
    setText(sentence);
    setAccessibleName(QTextDocumentFragment::fromHtml(sentence).toPlainText());
}

void ProgressSentence::follow(const QString &link)
{
    if (link == kStalls)
        emit stallsAsked();
    else
        emit figureAsked(CanvassFigure(link.toInt()));
}

} // namespace rosette
