#include "models/rounds/streetchooser.h"

#include <algorithm>

#include <QCoreApplication>

#include "models/walks/touroptimizer.h"

namespace rosette {

namespace {

constexpr int kQuestionsWhileComparing = 4;
constexpr int kQuestionsAtLast = 40;
constexpr double kWorthwhileMetres = 1;

QString tr(const char *text) { return QCoreApplication::translate("RoundOrder", text); }

/// The pieces of all streets in both ways, those of one way together.
QList<WalkPiece> allPieces(const QList<RoundStreet> &streets)
{
    QList<WalkPiece> pieces;
    int sides = 0;
    for (const RoundStreet &street : streets) {
        for (const QList<WalkPiece> &way : {street.sideBySide, street.crossingOver}) {
            int last = sides;
            for (WalkPiece piece : way) {
                piece.side += sides; // numbered apart from those of other streets
                last = std::max(last, piece.side + 1);
                pieces += piece;
            }
            sides = last;
        }
    }
    return pieces;
}

} // namespace

StreetChooser::StreetChooser(const QList<RoundStreet> &streets, const StreetNetwork &network,
                             std::optional<LonLat> meetingPoint)
    : m_streets(streets)
    , m_pieces(allPieces(streets))
    , m_distances(pieceDistances(m_pieces, network, meetingPoint))
    , m_choices(streets.size())
{
    for (int street = 0; street < int(streets.size()); ++street) {
        const auto sides = std::size_t(streets.at(street).sideBySide.size());
        const auto over = std::size_t(streets.at(street).crossingOver.size());
        m_streetOf.insert(m_streetOf.end(), sides + over, street);
        m_isOver.insert(m_isOver.end(), sides, 0);
        m_isOver.insert(m_isOver.end(), over, 1);
    }
}

void StreetChooser::choose(const Feedback &feedback)
{
    m_best = shortest(kQuestionsWhileComparing);
    for (bool isBetter = true; isBetter && !feedback.isCancelled();) {
        isBetter = false;
        for (qsizetype i = 0; i < m_streets.size() && !feedback.isCancelled(); ++i) {
            feedback.report(double(i) / double(m_streets.size()), tr("Comparing walks"));
            if (m_streets.at(i).crossingOver.isEmpty())
                continue;
            m_choices[i].metresSaved = costOtherwise(i) - m_best.cost;
            if (m_choices.at(i).metresSaved > -kWorthwhileMetres)
                continue;
            m_choices[i].isCrossingOver = !m_choices.at(i).isCrossingOver;
            m_best = shortest(kQuestionsWhileComparing);
            isBetter = true;
        }
    }
    m_best = shortest(kQuestionsAtLast);
}

double StreetChooser::costOtherwise(qsizetype street)
{
    bool &isCrossingOver = m_choices[street].isCrossingOver;
    isCrossingOver = !isCrossingOver;
    const double cost = shortest(kQuestionsWhileComparing).cost;
    isCrossingOver = !isCrossingOver;
    return cost;
}

/// The shortest tour through the pieces of the present choices and a place to begin from, which is then left out.
StreetChooser::Candidate StreetChooser::shortest(int questions) const
{
    std::vector<int> pieces;
    Candidate found;
    for (int i = 0; i < int(m_pieces.size()); ++i) {
        if ((m_isOver[std::size_t(i)] != 0) != m_choices.at(m_streetOf[std::size_t(i)]).isCrossingOver)
            continue;
        pieces.push_back(i);
        found.cost += m_pieces.at(i).metres + m_pieces.at(i).crossings * (kCrossingCost - kCrossingMetres);
    }
    const int depot = 2 * int(pieces.size());
    const auto pointOf = [&](int end) {
        return end == depot ? m_distances.size() - 1 : 2 * pieces[std::size_t(end / 2)] + end % 2;
    };
    Distances distances(depot + 1);
    std::vector<int> partners;
    for (int end = 0; end <= depot; ++end) {
        for (int other = 0; other < end; ++other)
            distances.set(end, other, m_distances(pointOf(end), pointOf(other)));
        partners.push_back(end == depot ? -1 : end ^ 1);
    }
    TourOptimizer optimizer(distances, partners);
    optimizer.run([&] { return --questions <= 0; });
    found.cost += double(optimizer.length()) / kPieceUnitsPerMetre;
    std::vector<int> order = optimizer.order();
    std::rotate(order.begin(), std::find(order.begin(), order.end(), depot), order.end());
    for (std::size_t i = 1; i < order.size(); i += 2)
        found.arcs.push_back(2 * pieces[std::size_t(order[i] / 2)] + order[i] % 2);
    return found;
}

void StreetChooser::turnRound()
{
    std::reverse(m_best.arcs.begin(), m_best.arcs.end());
    for (int &arc : m_best.arcs)
        arc = ArcProblem::turned(arc);
}

PieceWalk StreetChooser::walk() const { return walkThrough(m_best.arcs, m_pieces); }

} // namespace rosette
