#include "models/walks/walkedline.h"

#include <algorithm>

namespace rosette {

namespace {

constexpr double kError = 20; // metres: who turns back sooner did not turn at all

/// Whether `next` goes on from `step` along the same link.
bool goesOn(const NetworkStep &step, const NetworkStep &next)
{
    return step.link == next.link && step.to == next.from && step.isForwards() == next.isForwards();
}

bool turnsBack(const NetworkStep &step, const NetworkStep &next)
{
    return step.link == next.link && step.to == next.from && step.isForwards() != next.isForwards();
}

} // namespace

void WalkedLine::add(const NetworkStep &step)
{
    if (step.metres() <= 0)
        return;
    if (!m_steps.empty() && goesOn(m_steps.back(), step))
        m_steps.back().to = step.to;
    else
        m_steps.push_back(step);
}

bool WalkedLine::mergeWiggle(std::size_t place)
{
    if (place < 1 || place + 1 >= m_steps.size() || m_steps[place].metres() > kError)
        return false;
    NetworkStep &before = m_steps[place - 1];
    const NetworkStep &after = m_steps[place + 1];
    if (!turnsBack(before, m_steps[place]) || !turnsBack(m_steps[place], after))
        return false;
    before.to = after.to;
    const auto first = m_steps.begin() + std::ptrdiff_t(place);
    m_steps.erase(first, first + 2);
    joinAt(place - 1);
    return true;
}

bool WalkedLine::dropSpur(std::size_t place)
{
    if (place < 1 || place + 2 >= m_steps.size() || m_steps[place].metres() > kError ||
        !turnsBack(m_steps[place], m_steps[place + 1]) || m_steps[place + 1].to != m_steps[place].from)
        return false;
    const auto first = m_steps.begin() + std::ptrdiff_t(place);
    m_steps.erase(first, first + 2);
    joinAt(place - 1);
    return true;
}

void WalkedLine::joinAt(std::size_t place)
{
    if (m_steps[place].metres() <= 0) {
        m_steps.erase(m_steps.begin() + std::ptrdiff_t(place));
        return;
    }
    if (place + 1 >= m_steps.size() || !goesOn(m_steps[place], m_steps[place + 1]))
        return;
    m_steps[place].to = m_steps[place + 1].to;
    m_steps.erase(m_steps.begin() + std::ptrdiff_t(place) + 1);
}

Line WalkedLine::take()
{
    for (std::size_t place = 0; place < m_steps.size();) {
        const bool isSimpler = mergeWiggle(place) || dropSpur(place);
        place = isSimpler ? place - std::min<std::size_t>(place, 3) : place + 1;
    }
    Line line;
    for (const NetworkStep &step : m_steps) {
        for (const LonLat &point : stretchOf(m_network.links()[std::size_t(step.link)].line, step.from, step.to)) {
            if (line.isEmpty() || !(line.last() == point))
                line += point;
        }
    }
    return line;
}

} // namespace rosette
